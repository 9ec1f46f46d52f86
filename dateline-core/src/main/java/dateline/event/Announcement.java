package dateline.event;

import dateline.actor.Actor;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import java.util.List;
import java.util.Locale;

/**
 * Something that is said by the form of the verb alone: "will visit", "would not attend", "must withdraw", "should talk".
 *
 * @param form the form
 * @param coding what sort of event saying so is
 * @param clause the clause of the act announced
 * @param sources who undertakes, refuses or demands it
 * @param targets at whom that is aimed
 */
record Announcement(Form form, Coding coding, Clause clause, List<Actor> sources, List<Actor> targets) {
    Announcement {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The words that announce the act: "will", "would not", "plans". */
    Span trigger() {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        List<Token> auxiliaries =
                sentence.children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.NEGATION).stream()
                        .filter(a -> a.index() < verb.index() && !a.lemma().equals("to"))
                        .toList();
        return auxiliaries.isEmpty() ? clause.governor().orElse(verb).span() : sentence.spanOf(auxiliaries);
    }

    /** How the verb says it. */
    enum Form {
        /** "will provide aid", "said it would provide", "plans to provide": undertakes it, or threatens with it. */
        WILL_DO(Frame.INTEND),
        /** "will not attend": refuses it. */
        WILL_NOT_DO(Frame.REJECT),
        /** "Libya must hand over the suspects, she said": demands it. */
        MUST_DO(Frame.DEMAND),
        /** "Libya should hand over the suspects, she said": appeals for it. */
        SHOULD_DO(Frame.APPEAL);

        private final Frame frame;

        Form(Frame frame) {
            this.frame = frame;
        }

        Frame frame() {
            return frame;
        }

        /** Its name as the rule of an event: "will-not-do". */
        String rule() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
