package dateline.statement.source;

import dateline.actor.Cast;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Statement.Anonymity;
import dateline.reference.References;
import dateline.statement.content.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how far the speakers of one report are named. Who asked not to be named is anonymous in all that he says, before and
 * after the sentence that tells it; that sentence itself is about the name and no statement of his.
 */
public final class SourceAnonymity {
    private static final Set<Kind> NAMED = Set.of(Kind.PERSON, Kind.COUNTRY, Kind.ORGANIZATION);

    /** How many sentences a sentence such as "He spoke on condition of anonymity" may stand after what he said. */
    private static final int NEAR = 3;

    private final AnonymityReader reader;
    private final List<AnonymityClause> withheld;
    private final Quotations quotations;
    private final References references;

    public SourceAnonymity(AnonymityReader reader, References references, Quotations quotations) {
        this.reader = reader;
        this.withheld = reader.read(references.article()).stream()
                .filter(w -> quotations.at(w.words().start()).isEmpty())
                .toList();
        this.references = references;
        this.quotations = quotations;
    }

    /** How far these words name who speaks; empty for a pronoun of which it is not known whom it means. */
    public Optional<Anonymity> judge(List<Word> heads, List<Actor> speakers) {
        boolean named = heads.stream().anyMatch(SourceAnonymity::isName)
                || speakers.stream().anyMatch(a -> NAMED.contains(a.kind()));
        if (named) {
            return Optional.of(Anonymity.NAMED);
        }
        if (speakers.isEmpty() && heads.stream().anyMatch(Word::isPronoun)) {
            return Optional.empty();
        }
        boolean untold = heads.stream().allMatch(h -> isUntold(h))
                && speakers.stream().allMatch(a -> a.statedCountry().isEmpty() || isSource(heads));
        return Optional.of(untold ? Anonymity.ANONYMOUS : Anonymity.DESCRIBED);
    }

    private static boolean isName(Word head) {
        boolean name = head.is(EntityKind.ORGANIZATION) || head.is(EntityKind.PERSON) || head.index() > 0;
        return name && head.is(PartOfSpeech.PROPER_NOUN);
    }

    private static boolean isSource(List<Word> heads) {
        return heads.stream().allMatch(h -> h.lemma().equals("source"));
    }

    /** "sources", "some", "one of them"; not "one of the ministers", "the ministry's reports". */
    private boolean isUntold(Word head) {
        Optional<Word> of = head.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .filter(o -> !o.isPronoun() && !o.isQuestionWord())
                .findFirst();
        boolean kind = of.filter(o -> !isUntold(o)).isPresent()
                || head.child(Relation.POSSESSOR).isPresent();
        boolean described = kind && !isSource(List.of(head));
        return !described && reader.isUntold(head);
    }

    /** The statements with what the report says of the names it withholds. */
    public List<Statement> withhold(List<Statement> statements) {
        List<Statement> spoken = statements.stream().filter(s -> !isAsking(s)).toList();
        List<Statement> told = new ArrayList<>(spoken);
        for (AnonymityClause one : withheld) {
            List<Statement> of = unnamed(one, spoken);
            told.replaceAll(s -> isOf(s, of) ? anonymous(s, one) : s);
        }
        return told;
    }

    /** "The officials <b>insisted</b> on anonymity" tells nothing but that. */
    private boolean isAsking(Statement statement) {
        return withheld.stream().anyMatch(w -> w.words().contains(statement.cue()));
    }

    /** Statements of those not named: in the same sentence, by the same actor, or what was said last before. */
    private List<Statement> unnamed(AnonymityClause one, List<Statement> statements) {
        List<Statement> unnamed = statements.stream()
                .filter(s -> s.anonymity().filter(Anonymity.NAMED::equals).isEmpty())
                .toList();
        List<Statement> here = unnamed.stream()
                .filter(s -> one.sentence().span().contains(s.cue()) && isBy(s, one.whose()))
                .toList();
        if (!here.isEmpty()) {
            return here;
        }
        List<String> actors = actors(one);
        List<Statement> same = unnamed.stream()
                .filter(s -> s.speakers().stream().anyMatch(actors::contains))
                .toList();
        return same.isEmpty() ? nearest(one, unnamed) : same;
    }

    private static boolean isBy(Statement statement, List<Word> heads) {
        return statement.speakerWords().stream().anyMatch(s -> heads.stream().anyMatch(h -> s.contains(h.span())));
    }

    private List<String> actors(AnonymityClause one) {
        Cast cast = references.cast();
        return one.whose().stream()
                .flatMap(h -> cast.at(h).stream())
                .filter(a -> !NAMED.contains(a.kind()))
                .map(Actor::id)
                .toList();
    }

    /** What somebody unnamed said last, in this sentence or shortly before it. */
    private List<Statement> nearest(AnonymityClause one, List<Statement> unnamed) {
        int from = references
                .article()
                .sentences()
                .get(Math.max(0, one.sentence().index() - NEAR))
                .span()
                .start();
        return unnamed.stream()
                .filter(s -> !s.speakerWords().isEmpty())
                .filter(s -> s.cue().start() >= from
                        && s.cue().start() < one.sentence().span().end())
                .max((a, b) -> a.cue().compareTo(b.cue()))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether it is one of these, or by the same actor. */
    private static boolean isOf(Statement statement, List<Statement> of) {
        boolean named = statement.anonymity().filter(Anonymity.NAMED::equals).isPresent();
        return !named
                && of.stream()
                        .anyMatch(o -> o.cue().equals(statement.cue())
                                || o.speakers().stream().anyMatch(statement.speakers()::contains));
    }

    private Statement anonymous(Statement statement, AnonymityClause one) {
        Statement told = statement.anonymous(one.words(), one.reason());
        List<Span> content = told.content().stream()
                .flatMap(c -> without(c, one.words()).stream())
                .toList();
        return content.isEmpty() ? told : told.saying(content);
    }

    /** What is said, without the words about the name that the sentence adds: "…, speaking on condition of anonymity". */
    private List<Span> without(Span content, Span words) {
        if (!content.contains(words) || content.equals(words)) {
            return List.of(content);
        }
        String text = references.article().article().text();
        List<Span> rest = new ArrayList<>();
        int end = words.start();
        while (end > content.start() && !Character.isLetterOrDigit(text.charAt(end - 1)) && !isClosing(text, end - 1)) {
            end--;
        }
        int start = words.end();
        while (start < content.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (end > content.start()) {
            rest.add(new Span(content.start(), end));
        }
        if (start < content.end()) {
            rest.add(new Span(start, content.end()));
        }
        return rest;
    }

    private boolean isClosing(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && quotations.at(at).isPresent();
    }
}
