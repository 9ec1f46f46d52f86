package dateline.statement.source;

import dateline.actor.Cast;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.Clause;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Places;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that tell the setting of a statement: "told reporters in Nairobi", "in a post on X", "on the sidelines of the summit".
 */
public final class Settings {
    private static final String OBJECT = "object";

    private final Lexicon words;

    private final Set<String> speaking;
    private final Set<String> locative;

    public Settings(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "statement");
        this.speaking = lists.named("speaking");
        this.locative = new LocationWords(knowledge).saying(EnumSet.of(Sense.INSIDE, Sense.AT, Sense.BESIDE));
        this.words = Lexicon.words(knowledge.named("statement/settings.tsv"));
    }

    /** The first words of the sentence that tell it, outside what is said. */
    Optional<Span> find(Cue cue, List<Span> content, References references) {
        Clause clause = cue.clause();
        List<Span> found = new ArrayList<>(phrases(clause, content, references));
        cue.speakers().forEach(s -> found.addAll(behind(s, content, references)));
        for (Clause beside : cue.sentence().clauses()) {
            boolean speaking =
                    beside.governor().filter(clause.predicate()::equals).isPresent()
                            && beside.link() == Clause.Link.ADVERBIAL
                            && this.speaking.contains(beside.predicate().lemma());
            if (speaking && isOutside(beside.predicate(), content)) {
                phrases(beside, content, references)
                        .forEach(p -> found.add(beside.predicate().span().to(p)));
            }
        }
        return found.stream().sorted().findFirst();
    }

    private List<Span> phrases(Clause clause, List<Span> content, References references) {
        Sentence sentence = clause.sentence();
        Word verb = clause.predicate();
        List<Span> found = new ArrayList<>(behind(verb, content, references));
        Stream.concat(clause.recipients().stream(), objects(clause).stream())
                .filter(o -> o.index() > verb.index() && isOutside(o, content))
                .filter(o -> isSetting(o, OBJECT) || isPress(o, references.cast()))
                .map(o -> extended(sentence, NounPhrase.of(o).undatedSpanFrom(verb, upTo(verb, o)), references))
                .forEach(found::add);
        return found;
    }

    private static List<Word> objects(Clause clause) {
        return clause.passive() ? List.of() : clause.patients();
    }

    /** The words from the verb to the end of its object. */
    private static List<Word> upTo(Word verb, Word object) {
        List<Word> words = new ArrayList<>(verb.sentence().words().subList(verb.index(), object.index()));
        words.addAll(object.nounPhrase());
        return words;
    }

    private static boolean isPress(Word object, Cast cast) {
        return cast.at(object)
                .filter(a ->
                        a.kind() != Kind.PERSON && a.sectors().stream().limit(1).anyMatch(Sector.JOURNALISTS::equals))
                .isPresent();
    }

    /** Phrases with a preposition that depend on a word. */
    private List<Span> behind(Word head, List<Span> content, References references) {
        return head.children(Relation.PREPOSITION, Relation.RECIPIENT).stream()
                .filter(p -> isOutside(p, content))
                .flatMap(p -> phrase(p, references).stream())
                .toList();
    }

    private Optional<Span> phrase(Word preposition, References references) {
        String name = preposition.text().toLowerCase(Locale.ROOT);
        for (Word below : preposition.children()) {
            if (below.is(Relation.PREPOSITION)) {
                return phrase(below, references)
                        .filter(s -> isSettingBehind(below, name))
                        .map(preposition.span()::to);
            }
            if (below.is(Relation.PREPOSITION_OBJECT) && isSetting(below, name)) {
                NounPhrase object = NounPhrase.of(below);
                Span found = object.undatedSpanFrom(preposition, object.wordsWithAppositions());
                return Optional.of(extended(preposition.sentence(), found, references));
            }
        }
        return Optional.empty();
    }

    private boolean isSettingBehind(Word second, String first) {
        return second.children(Relation.PREPOSITION_OBJECT).stream()
                .anyMatch(o -> isSetting(o, first + " " + second.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether a phrase of the table ends with this word and stands after this preposition. */
    private boolean isSetting(Word head, String preposition) {
        for (int from = Math.max(0, head.index() - 3); from <= head.index(); from++) {
            boolean found = words.longestAt(head.sentence(), from, Optional.empty())
                    .filter(h -> h.to() == head.index() + 1)
                    .filter(h -> List.of(h.meaning().split("\\|")).contains(preposition))
                    .isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** With the place or the further setting that follows at once: "told reporters <b>in Nairobi</b>". */
    private Span extended(Sentence sentence, Span span, References references) {
        Optional<Word> next = sentence.words().stream()
                .filter(t -> t.span().start() >= span.end())
                .findFirst()
                .filter(t -> t.is(Relation.PREPOSITION));
        return next.flatMap(p -> place(p, references.places()).or(() -> phrase(p, references)))
                .map(span::to)
                .orElse(span);
    }

    private Optional<Span> place(Word preposition, Places places) {
        return preposition.children(Relation.PREPOSITION_OBJECT).stream()
                .filter(o -> isLocative(preposition) || preposition.text().equals("from"))
                .filter(o -> places.at(o).isPresent())
                .map(o -> NounPhrase.of(o).undatedSpanFrom(preposition))
                .findFirst();
    }

    private static boolean isOutside(Word word, List<Span> content) {
        return content.stream().noneMatch(c -> c.contains(word.span()));
    }

    /** Whether a preposition tells where: "in", "near". */
    boolean isLocative(Word preposition) {
        return locative.contains(preposition.text().toLowerCase(Locale.ROOT));
    }
}
