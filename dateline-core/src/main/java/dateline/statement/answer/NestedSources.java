package dateline.statement.answer;

import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Provenance;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Statement.Links;
import dateline.record.Statement.Occasion;
import dateline.record.Statement.Source;
import dateline.record.Statement.Wording;
import dateline.reference.References;
import dateline.statement.source.SourceAnonymity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sources of sources: in "The agency reported, <b>citing the ministry</b>, that …" the agency tells what the ministry said. */
public final class NestedSources {
    /** The step that finds them. */
    static final String RULE = "cited-source";

    private static final Set<String> CITING = Set.of("cite", "quote");

    private final References references;
    private final SourceAnonymity anonymities;

    public NestedSources(References references, SourceAnonymity anonymities) {
        this.references = references;
        this.anonymities = anonymities;
    }

    /** The statements with those of the sources that they cite, in place of the mere mention of these. */
    public List<Statement> addTo(List<Statement> statements) {
        List<Statement> cited = citedIn(statements);
        Stream<Statement> others = statements.stream()
                .filter(s -> cited.stream().noneMatch(c -> c.cue().overlaps(s.cue())));
        return Stream.concat(others, cited.stream()).toList();
    }

    private List<Statement> citedIn(List<Statement> statements) {
        return statements.stream().flatMap(s -> cited(s).stream()).toList();
    }

    private Optional<Statement> cited(Statement statement) {
        references.article().deadline().check();
        return StatementText.sentenceOf(references.article(), statement).stream()
                .flatMap(s -> s.clauses().stream())
                .filter(c -> hangsOn(c, statement) && !statement.covers(c.span()))
                .flatMap(c -> citedBy(c, statement).stream())
                .findFirst();
    }

    /** On the cue; or after what is said, where the report goes on: "said it had fallen, <b>citing</b> the ministry". */
    private static boolean hangsOn(Clause clause, Statement statement) {
        return CITING.contains(clause.predicate().lemma())
                && clause.predicate().is(PartOfSpeech.PRESENT_PARTICIPLE)
                && clause.governor()
                        .map(Word::span)
                        .filter(g -> statement.cue().contains(g) || statement.covers(g))
                        .isPresent();
    }

    private Optional<Statement> citedBy(Clause citing, Statement s) {
        List<Word> heads = citing.patients().stream()
                .filter(p -> p.index() > citing.predicate().index())
                .filter(p -> references.cast().at(p).isPresent() || p.lemma().equals("source"))
                .toList();
        List<Actor> speakers = heads.stream()
                .flatMap(h -> references.cast().at(h).stream())
                .distinct()
                .toList();
        List<Span> source = heads.stream()
                .map(h -> Sentence.spanOf(h.nounPhrase()))
                .sorted()
                .toList();
        Stream<Span> evidence = Stream.of(source.stream(), Stream.of(citing.span()), s.content().stream())
                .flatMap(e -> e);
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        "s0",
                        new Source(
                                references.cast().references(heads),
                                source,
                                anonymities.judge(heads, speakers),
                                Optional.empty()),
                        new Wording(
                                citing.span(),
                                s.content(),
                                s.wording().condition(),
                                s.wording().manner()),
                        s.speech(),
                        s.about(),
                        Occasion.UNKNOWN,
                        Links.NONE,
                        new Provenance(evidence.sorted().distinct().toList(), RULE)));
    }
}
