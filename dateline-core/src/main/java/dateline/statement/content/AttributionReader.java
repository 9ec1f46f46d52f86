package dateline.statement.content;

import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import dateline.statement.cue.Cues;
import dateline.statement.cue.NonSpeakers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what one report attributes: cue by cue, quotations that go on without one ({@link ContinuedQuotations}), and what is told within what is told. */
public final class AttributionReader {
    /** Acts of telling something that is so or will be; only such make a chain: "Mali said Chad had told it that …". */
    private static final Set<SpeechAct> TELLING = Set.of(
            SpeechAct.ASSERT, SpeechAct.ACCUSE, SpeechAct.DENY, SpeechAct.WARN, SpeechAct.PROMISE, SpeechAct.THREATEN);

    /** Acts that need somebody who acts; what is said may come from a study or a poll. */
    private static final Set<SpeechAct> PERSONAL = Set.of(SpeechAct.OFFER, SpeechAct.REQUEST, SpeechAct.APOLOGISE);

    private final Cues cues;
    private final NonSpeakers speechless;
    private final References references;
    private final AnalyzedArticle article;
    private final Quotations quotations;
    private final ContentReader contents;
    private final Attributions found;

    /** @param marked what marks alone attribute: labels and signatures */
    public AttributionReader(
            Cues cues, NonSpeakers speechless, References references, Quotations quotations, List<Attribution> marked) {
        this.cues = cues;
        this.speechless = speechless;
        this.references = references;
        this.article = references.article();
        this.quotations = quotations;
        this.contents = new ContentReader(article.article().text(), quotations);
        this.found = new Attributions(article.sentences(), quotations);
        marked.forEach(found::add);
    }

    public List<Attribution> read() {
        article.sentencesInTime().forEach(s -> cues.read(s).forEach(this::add));
        new ContinuedQuotations(article, quotations).join(found);
        return found.all().stream().filter(this::standsAlone).toList();
    }

    private void add(Cue cue) {
        boolean needsContent = cue.act() != SpeechAct.DECLINE_COMMENT;
        List<Span> content = needsContent || !cue.content().isEmpty() ? contents.read(cue) : List.of();
        if (!(needsContent && content.isEmpty()) && !isRepeated(cue) && canSpeak(cue)) {
            found.add(new Attribution(cue, content));
        }
    }

    private boolean isRepeated(Cue cue) {
        return found.in(cue.sentence()).anyMatch(a -> a.cue().span().overlaps(cue.span()));
    }

    /** Whoever speaks is named here, or the passive leaves it open; "it" without a meaning speaks no more than a pronoun in a quotation. */
    private boolean canSpeak(Cue cue) {
        boolean unknown = actors(cue).isEmpty();
        boolean quoted = quotations.at(cue.span().start()).isPresent();
        boolean before = cue.act() == SpeechAct.ASK && cue.clause().link() == Clause.Link.ADVERBIAL;
        boolean open = cue.clause().passive() || cue.isNominal();
        boolean nobody = cue.speakers().isEmpty() && (before || !open);
        boolean denied =
                found.in(cue.sentence()).anyMatch(a -> a.cue().act() == SpeechAct.DENY && a.covers(cue.span()));
        boolean empty = unknown
                && !cue.speakers().isEmpty()
                && (speechless.cannotSpeak(cue.speakers())
                        || PERSONAL.contains(cue.act())
                                && cue.speakers().stream().noneMatch(Word::isProperNoun));
        return !nobody && !empty && !(quoted && unknown) && !denied;
    }

    private List<Actor> actors(Cue cue) {
        return cue.speakers().stream()
                .flatMap(s -> references.cast().at(s).stream())
                .toList();
    }

    /**
     * What somebody wants or thinks by another's account, or by his own ("said it wants to leave"), is a part of that account; a
     * telling within it is a link of a chain, in another's quotation only with somebody named who tells.
     */
    private boolean standsAlone(Attribution inner) {
        Optional<Attribution> outer = outer(inner);
        if (outer.isEmpty()) {
            return true;
        }
        boolean telling = TELLING.contains(inner.cue().act())
                && inner.cue().isClausal()
                && !inner.cue().isNominal();
        boolean quoted = found.isQuoted(inner);
        boolean named = inner.cue().speakers().stream().anyMatch(Word::isProperNoun);
        return telling && (!quoted || named);
    }

    private Optional<Attribution> outer(Attribution inner) {
        return found.in(inner.cue().sentence())
                .filter(o -> o != inner && o.covers(inner.cue().span()))
                .min((a, b) -> Integer.compare(a.length(), b.length()));
    }
}
