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
 * @param whySources how the sources were found, where that is asked for
 * @param whyTargets how the targets were found, where that is asked for
 */
record Announcement(
        Form form,
        Coding coding,
        Clause clause,
        List<Actor> sources,
        List<Actor> targets,
        List<Side> whySources,
        List<Side> whyTargets) {
    Announcement {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        whySources = List.copyOf(whySources);
        whyTargets = List.copyOf(whyTargets);
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

        /** What it does: "says that it will be done, which undertakes it". */
        String tells() {
            return switch (this) {
                case WILL_DO -> "it is said that it will be done, which undertakes it, or threatens with it";
                case WILL_NOT_DO -> "it is said that it will not be done, which refuses it";
                case MUST_DO -> "somebody says that others must do it, which demands it";
                case SHOULD_DO -> "somebody says that others should do it, which appeals for it";
            };
        }

        /** Its name as the rule of an event: "will-not-do". */
        String rule() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
