package dateline.factuality;

import dateline.factuality.Governance.Attachment;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Word;
import java.util.Optional;

/** What the words that govern acts make of them, by {@code event/status.tsv}: "threaten to ~" is threatened. */
final class GovernorTable {
    private final Lexicon governors;

    GovernorTable(Knowledge knowledge) {
        this.governors = Lexicon.words(knowledge.named("event/status.tsv"));
    }

    /**
     * A line of the table, for one act.
     *
     * @param written as it is written: "threaten to ~"
     * @param effect what it makes of the act
     */
    record Entry(String written, GovernorEffect effect) {}

    /** The line that says what a governor makes of an act; empty where the table does not know it. */
    Optional<Entry> find(Clause act, Governance governance, Optional<Clause> governing) {
        return governance.written(governing.flatMap(Clause::particle)).stream()
                .flatMap(w -> effect(w).map(e -> new Entry(w, e)).stream())
                .findFirst()
                .filter(e -> e.effect() != GovernorEffect.DENIED || !isAnswered(act, governance))
                .map(e -> new Entry(e.written(), effect(e.effect(), act)));
    }

    private Optional<GovernorEffect> effect(String written) {
        return governors.meaning(written).map(GovernorEffect::named);
    }

    /** "rejected <b>the offer</b>": it was made; what was offered was not done. */
    private boolean isAnswered(Clause act, Governance governance) {
        return governance.attachment() == Attachment.OBJECT
                && governors.meaning("the " + act.predicate().lemma() + " ~").isPresent();
    }

    /** What a governor makes of a report: "dismissed claims" makes them untrue, "called reports a lie" leaves them open. */
    private GovernorEffect effect(GovernorEffect effect, Clause act) {
        boolean report = isReport(act);
        if (effect == GovernorEffect.REFUTED) {
            return report ? GovernorEffect.DENIED : GovernorEffect.HAPPENED;
        }
        boolean open = report && act.kind() == Clause.Kind.NOMINAL && effect == GovernorEffect.PLANNED;
        return open ? GovernorEffect.HYPOTHETICAL : effect;
    }

    /** A noun or verb which reports that something is so: "the claim that ~", "say that ~". */
    private boolean isReport(Clause act) {
        String lemma = act.predicate().lemma();
        return is("the " + lemma + " that ~", GovernorEffect.SAME) || is(lemma + " that ~", GovernorEffect.TOLD);
    }

    private boolean is(String written, GovernorEffect effect) {
        return effect(written).filter(effect::equals).isPresent();
    }

    /** "prevented a march <b>held</b> by students": the noun, for a participle that adds nothing to it. */
    Optional<Clause> carrier(Clause act) {
        Word participle = act.predicate();
        boolean addsNothing = act.link() == Clause.Link.NOUN
                && participle.is(PartOfSpeech.PAST_PARTICIPLE)
                && is(participle.lemma() + " ~", GovernorEffect.SAME);
        return addsNothing ? participle.head().map(Word::nominal) : Optional.empty();
    }
}
