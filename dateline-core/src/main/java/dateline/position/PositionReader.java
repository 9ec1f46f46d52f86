package dateline.position;

import dateline.actor.SectorGroups;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.language.Clause;
import dateline.language.NounPhrase;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Found;
import dateline.record.Phrase;
import dateline.record.Position;
import dateline.record.Position.Stance;
import dateline.record.Provenance;
import dateline.record.RecordKind;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a party wants, accepts, refuses or makes a condition, on an issue under dispute. Safe to share. */
public final class PositionReader {
    private final RuleBook cards;

    public PositionReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, RecordKind.POSITION, "stance", Stance.class);
    }

    public Found<Position> read(References references, List<Statement> statements) {
        List<Position> found = new ArrayList<>();
        for (Sentence sentence : references.article().sentencesInTime()) {
            for (Match match : cards.matches(sentence, m -> hasParty(references, m))) {
                positions(references, statements, match, found);
            }
        }
        return Found.of(found);
    }

    private static void positions(
            References references, List<Statement> statements, Match match, List<Position> found) {
        Clause clause = match.clause();
        boolean asksDenial = match.card().means("negated").isPresent(); // "sees no peace without a withdrawal"
        boolean unsaid = clause.negated() != asksDenial
                || clause.modality().isPresent()
                || clause.question()
                || statements.stream().anyMatch(s -> s.act() == SpeechAct.DENY && s.covers(clause.span()));
        List<Word> issue = match.slot("issue");
        if (unsaid || issue.isEmpty()) {
            return;
        }
        Sentence sentence = clause.sentence();
        Span words = issue(issue.get(0));
        for (Word head : match.slot("party")) {
            Optional<Actor> party = references.cast().at(head).filter(PositionReader::isParty);
            party.ifPresent(p -> found.add(new Position(
                    "x" + (found.size() + 1),
                    ActorReference.said(p.id(), NounPhrase.of(head).span()),
                    new Phrase(sentence.textBetween(words), words),
                    match.card().means("stance", Stance.class).orElseThrow(),
                    new Position.Links(statement(statements, clause, words), Optional.empty()),
                    references.times().of(clause),
                    new Provenance(
                            List.of(words.to(match.triggerSpan())), match.card().id()))));
        }
    }

    /** "opposed the inclusion of Togo to the bloc": the inclusion is no party, and another pattern finds who is. */
    private static boolean hasParty(References references, Match match) {
        return match.slot("party").stream()
                .anyMatch(h ->
                        references.cast().at(h).filter(PositionReader::isParty).isPresent());
    }

    /** Somebody of a country or a public power; a shop or a wall has no stance on an issue. */
    private static boolean isParty(Actor actor) {
        return actor.statedCountry().isPresent()
                || actor.sectors().stream().anyMatch(SectorGroups.TAKING_POSITIONS::contains);
    }

    private static Span issue(Word head) {
        return Sentence.spanOf(NounPhrase.of(head).undatedSubtree());
    }

    private static Optional<String> statement(List<Statement> statements, Clause clause, Span words) {
        return statements.stream()
                .filter(s -> s.cue().overlaps(clause.span()) || s.covers(words))
                .map(Statement::id)
                .findFirst();
    }
}
