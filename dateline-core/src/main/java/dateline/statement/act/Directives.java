package dateline.statement.act;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import java.util.Optional;

/** What others are told to do: by a command, or as what they must do or what is needed. */
final class Directives {

    private final ActWordClasses sorts;

    Directives(ActWordClasses sorts) {
        this.sorts = sorts;
    }

    /** "Stop the raids!", "Do not shoot". */
    Optional<SpeechAct> command(EndorsedClause said) {
        Word verb = said.verb();
        boolean told = isMain(said) && isBare(said) && said.voice().isQuoted(verb) && !sorts.is(Sort.COURTESY, verb);
        boolean polite = verb.children().stream().anyMatch(c -> c.lemma().equals("please"));
        SpeechAct act = polite ? SpeechAct.REQUEST : SpeechAct.DEMAND;
        return Signs.of(act, told);
    }

    /** Also where the parser hangs what is quoted on the verb of telling: "“<b>Stop</b> the raids,” he said". */
    private static boolean isMain(EndorsedClause said) {
        Link link = said.clause().link();
        boolean hung = link == Link.OPEN_COMPLEMENT
                && !said.hasAuxiliary("to")
                && said.clause()
                        .governor()
                        .filter(g -> !said.voice().isQuoted(g))
                        .isPresent();
        return link == Link.MAIN || link == Link.COMPLEMENT || hung;
    }

    /** A verb without subject, tense or marker, at most with "do not". */
    private static boolean isBare(EndorsedClause said) {
        Clause clause = said.clause();
        Word verb = said.verb();
        return verb.is(PartOfSpeech.BASE_VERB)
                && !clause.question()
                && (clause.doers().isEmpty() || clause.link() == Link.OPEN_COMPLEMENT)
                && verb.child(Relation.PASSIVE_SUBJECT, Relation.MARKER).isEmpty()
                && verb.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .allMatch(a -> a.lemma().equals("do") && clause.negated());
    }

    /** "must leave", "it is time for them to leave", "the best step would be to leave", of others. */
    Optional<SpeechAct> need(EndorsedClause said) {
        boolean obliged = isObliged(said);
        if (obliged && said.clause().perfect()) {
            return Optional.of(SpeechAct.CRITICISE);
        }
        return Signs.of(SpeechAct.DEMAND, obliged || isNeeded(said) || isAdvised(said) || hasNoChoice(said));
    }

    private static boolean isObliged(EndorsedClause said) {
        boolean wouldHaveTo = said.clause()
                .above()
                .filter(a -> EndorsedClause.is(a, Modality.POSSIBLE))
                .isPresent();
        return said.is(Modality.OBLIGATION) && !wouldHaveTo && !said.isOwn();
    }

    private boolean isNeeded(EndorsedClause said) {
        Clause clause = said.clause();
        boolean toDo = !clause.complements().isEmpty() || isFollowedByInfinitive(said);
        return toDo && sorts.saysSubjectIs(Sort.NEED, clause) && !clause.negated();
    }

    /** "it is time for them <b>to leave</b>": the infinitive depends on the noun or adjective. */
    private static boolean isFollowedByInfinitive(EndorsedClause said) {
        return said.clause().attributes().stream()
                .flatMap(a -> a.children().stream())
                .anyMatch(c -> c.isVerb() && EndorsedClause.hasAuxiliary(c, "to"));
    }

    private boolean isAdvised(EndorsedClause said) {
        return said.isOf("be")
                && !said.clause().complements().isEmpty()
                && said.clause().doers().stream()
                        .anyMatch(
                                d -> sorts.is(Sort.NEED, d) || sorts.is(Sort.ADVICE, d) && said.is(Modality.POSSIBLE));
    }

    private static boolean hasNoChoice(EndorsedClause said) {
        return said.isOf("have")
                && said.clause().negated()
                && said.clause().patients().stream().anyMatch(p -> p.lemma().equals("choice"))
                && !said.isOwn();
    }
}
