package dateline.statement.source;

import dateline.knowledge.ListedWords;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.record.TimeExpression;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the occasions of one report's statements: what depends on the cue, not on what is said. */
public final class Occasions {

    private final Settings settings;
    private final References references;

    private final Set<String> temporal;
    private final Set<String> stays;

    public Occasions(Settings settings, References references, ListedWords lists) {
        this.temporal = lists.named("at-a-time");
        this.stays = lists.named("stay");
        this.settings = settings;
        this.references = references;
    }

    public CueOccasion read(Cue cue, List<Span> content) {
        Optional<Span> setting = settings.find(cue, content, references);
        return new CueOccasion(when(cue, content, setting), where(cue, content, setting), setting);
    }

    private Optional<When> when(Cue cue, List<Span> content, Optional<Span> setting) {
        int at = cue.clause().predicate().span().start();
        return references.times().in(cue.sentence()).stream()
                .filter(t -> content.stream().noneMatch(c -> c.overlaps(t.span())))
                .filter(t -> dates(t, cue, setting))
                .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - at)))
                .flatMap(TimeExpression::when);
    }

    /** Whether a date depends on the cue, its speaker, its addressee or the setting by itself or by "on", "in", "at". */
    private boolean dates(TimeExpression time, Cue cue, Optional<Span> setting) {
        Sentence sentence = cue.sentence();
        Optional<Word> head = sentence.words().stream()
                .filter(t -> time.span().contains(t.span()))
                .filter(t ->
                        t.head().filter(h -> time.span().contains(h.span())).isEmpty())
                .findFirst();
        return head.filter(h -> h.is(Relation.ADVERBIAL_NOUN, Relation.PREPOSITION_OBJECT, Relation.ADVERB)
                        || isBehindItsVerb(h))
                .flatMap(h -> anchor(h))
                .filter(a -> isOfTelling(a, cue, setting))
                .isPresent();
    }

    /** "the governor, Ana Brant, <b>said Wednesday</b>": the engine takes the day for who says it. */
    private static boolean isBehindItsVerb(Word head) {
        return head.is(Relation.SUBJECT)
                && head.head().filter(v -> v.index() == head.index() - 1).isPresent();
    }

    /** What a date depends on: "said" in "said on Tuesday", "said late on Tuesday", "said Tuesday". */
    private Optional<Word> anchor(Word head) {
        Optional<Word> at = head.head();
        if (head.is(Relation.PREPOSITION_OBJECT)) {
            at = at.filter(p -> temporal.contains(p.text().toLowerCase(Locale.ROOT)))
                    .flatMap(Word::head);
        }
        Optional<Word> beside = at;
        return at.filter(a -> a.is(Relation.ADVERB)).flatMap(Word::head).or(() -> beside);
    }

    private static boolean isOfTelling(Word anchor, Cue cue, Optional<Span> setting) {
        return anchor.equals(cue.clause().predicate())
                || cue.span().contains(anchor.span())
                || cue.speakers().contains(anchor)
                || cue.addressees().contains(anchor)
                || setting.filter(s -> s.contains(anchor.span())).isPresent();
    }

    private Optional<Where> where(Cue cue, List<Span> content, Optional<Span> setting) {
        Sentence sentence = cue.sentence();
        return sentence.words().stream()
                .filter(t -> content.stream().noneMatch(c -> c.contains(t.span())))
                .filter(t -> isPlaceOfTelling(t, cue, setting) && !mayBeOfContent(t, cue, content))
                .flatMap(t -> references.places().where(t).stream())
                .findFirst();
    }

    /** "praised the vote in Nairobi": whether the vote or the praise was there is not settled. */
    private static boolean mayBeOfContent(Word place, Cue cue, List<Span> content) {
        int before = place.headIndex() - 1;
        return before >= 0
                && !cue.isClausal()
                && content.stream()
                        .anyMatch(c -> c.contains(cue.sentence().word(before).span()));
    }

    private boolean isPlaceOfTelling(Word word, Cue cue, Optional<Span> setting) {
        Optional<Word> preposition =
                word.head().filter(p -> word.is(Relation.PREPOSITION_OBJECT) && p.is(Relation.PREPOSITION));
        Optional<Word> anchor = preposition.flatMap(Word::head);
        if (anchor.isEmpty()) {
            return false;
        }
        String name = preposition.get().text().toLowerCase(Locale.ROOT);
        boolean hangs =
                isOfTelling(anchor.get(), cue, setting) && !cue.speakers().contains(anchor.get());
        boolean there = settings.isLocative(preposition.get())
                || name.equals("to") && stays.contains(anchor.get().lemma())
                || name.equals("from")
                        && setting.filter(s -> s.contains(word.span())).isPresent();
        return hangs && there;
    }
}
