package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.event.ResolvedMatch.NoEvent;
import dateline.event.ResolvedMatch.Refusal;
import dateline.event.code.CodedAct;
import dateline.event.code.Coder;
import dateline.event.explain.Participants;
import dateline.event.participant.DomainFilter;
import dateline.event.participant.ParticipantConstraints;
import dateline.event.participant.ParticipantResolver;
import dateline.event.participant.ReportContext;
import dateline.factuality.AbilityReading;
import dateline.knowledge.card.Match;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.EventCards;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.SpeechAct;
import java.util.List;
import java.util.Optional;

/** Codes the acts that the matches of one report name and resolves who takes part; of others it says why they are no events. */
final class MatchResolver {
    private final EventCards cards;
    private final Coder coder;
    private final ReportContext around;
    private final ParticipantResolver participants;
    private final DomainFilter.InReport domains;

    private final AbilityReading abilities;

    MatchResolver(EventKnowledge knowledge, ReportContext around, AnalyzedArticle article) {
        this.abilities = new AbilityReading(knowledge.words().lists());
        this.cards = knowledge.ontology().cards();
        this.coder = knowledge.coder();
        this.around = around;
        this.participants = new ParticipantResolver(around);
        this.domains = knowledge.domains().forReport(article);
    }

    ResolvedMatch resolve(Match match) {
        Optional<EventCard> card = cards.find(match.card());
        if (card.isEmpty()) {
            return new NoEvent();
        }
        Optional<String> refusal = refusal(match.clause());
        return refusal.isPresent() ? new Refusal(refusal.get()) : resolve(coder.code(match, card.get()));
    }

    /** Why a clause names no event, whoever takes part in it; empty when it may. */
    private Optional<String> refusal(Clause clause) {
        if (isDeclinedComment(clause)) {
            return Optional.of("to decline to comment is no event");
        }
        if (isOpenQuestion(clause)) {
            return Optional.of("only how or whether to do it is asked");
        }
        return abilities.isOnlyPower(clause) ? Optional.of("only the power to do it is told") : Optional.empty();
    }

    /** "differ over <b>how to end</b> the war": nobody does it. */
    private static boolean isOpenQuestion(Clause clause) {
        Word verb = clause.predicate();
        boolean infinitive = verb.children(Relation.AUXILIARY).stream().anyMatch(a -> a.is(PartOfSpeech.TO));
        return infinitive
                && verb.children().stream()
                        .anyMatch(w -> w.isQuestionWord()
                                || w.is(Relation.MARKER) && w.lemma().equals("whether"));
    }

    private boolean isDeclinedComment(Clause clause) {
        return around.statements()
                .near(clause.span())
                .anyMatch(s -> s.act() == SpeechAct.DECLINE_COMMENT && s.cue().overlaps(clause.span()));
    }

    private ResolvedMatch resolve(CodedAct act) {
        if (act.isVague()) {
            return new Refusal("what is to be done is no act that a card knows");
        }
        Participants found = participants.resolve(act);
        Optional<String> refusal =
                refusal(act, found.sources().actors(), found.targets().named());
        return refusal.isPresent() ? new Refusal(refusal.get()) : new Act(act, found, List.of());
    }

    /** Why an act between these is no event; empty when it is one. */
    private Optional<String> refusal(CodedAct act, List<Actor> sources, List<Actor> targets) {
        Optional<String> refusal = ParticipantConstraints.refusal(act, sources, targets, around.slots());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (domains.isDepicted(act)) {
            return Optional.of("only a work of art tells of it");
        }
        return domains.isPrivate(act, sources, targets)
                ? Optional.of("its words are of sport, markets, nature or an accident")
                : Optional.empty();
    }
}
