package dateline.measure.attribution;

import dateline.actor.ActorReader;
import dateline.article.Anatomy;
import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.LanguageAnalyzer;
import dateline.place.PlaceReader;
import dateline.record.Place;
import dateline.record.Statement;
import dateline.reference.References;
import dateline.statement.StatementReader;
import dateline.time.TimeReader;
import dateline.time.Times;
import java.util.List;

/** Reads marked reports with the language engine and the rules. */
final class LessonReader {
    private final LanguageAnalyzer language;
    private final TimeReader times;
    private final PlaceReader places;
    private final ActorReader actors;
    private final StatementReader statements;

    LessonReader(LanguageAnalyzer language, Knowledge knowledge) {
        this.language = language;
        this.times = new TimeReader(knowledge);
        this.places = new PlaceReader(knowledge);
        this.actors = new ActorReader(knowledge);
        this.statements = new StatementReader(knowledge);
    }

    Lesson read(AnnotatedReport report) {
        AnalyzedArticle article = language.analyze(Anatomy.read(report.report()));
        List<Place> named = places.read(article).records();
        References references = new References(
                article, new Times(times.read(article).records()), places.gather(named), actors.read(article, named));
        List<Attributed> rules = statements.read(references).records().stream()
                .filter(s -> !s.content().isEmpty())
                .map(LessonReader::attributed)
                .toList();
        return new Lesson(report, article, rules);
    }

    private static Attributed attributed(Statement statement) {
        return new Attributed(statement.speakerWords(), List.of(statement.cue()), statement.content(), 1);
    }
}
