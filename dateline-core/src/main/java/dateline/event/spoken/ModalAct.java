package dateline.event.spoken;

import dateline.event.code.Coding;
import dateline.event.explain.Participants;
import dateline.knowledge.ontology.Frame;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is said by the form of the verb alone: "will visit", "would not attend", "must withdraw", "should talk".
 *
 * @param form the form
 * @param coding what sort of event saying so is
 * @param clause the clause of the act announced
 * @param participants who undertakes, refuses or demands it, and at whom that is aimed
 */
public record ModalAct(Form form, Coding coding, Clause clause, Participants participants) {
    /** The words that announce the act: "will", "would not", "plans"; a verb that blames by its meaning does so itself. */
    public Span trigger() {
        Word verb = clause.predicate();
        List<Word> auxiliaries =
                verb.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.NEGATION).stream()
                        .filter(a -> a.index() < verb.index() && !a.lemma().equals("to"))
                        .toList();
        boolean planned = form == Form.WILL_DO || form == Form.WILL_NOT_DO;
        boolean byVerb = form.frame().isEmpty() || auxiliaries.isEmpty() && !planned;
        if (byVerb) {
            return said();
        }
        return auxiliaries.isEmpty() ? clause.governor().orElse(verb).span() : Sentence.spanOf(auxiliaries);
    }

    /** "lied", "was a disgrace", "was behind the raid". */
    private Span said() {
        Span verb = clause.predicate().span();
        return Stream.concat(
                        clause.attributes().stream(), clause.obliques().stream().map(Clause.Oblique::word))
                .filter(w -> clause.predicate().lemma().equals("be") && w.span().start() > verb.start())
                .findFirst()
                .map(w -> verb.to(w.span()))
                .orElse(verb);
    }

    /** How the verb says it. */
    public enum Form {
        /** "will provide aid", "said it would provide", "plans to provide": undertakes it, or threatens with it. */
        WILL_DO(Frame.INTEND),
        /** "will not attend": refuses it. */
        WILL_NOT_DO(Frame.REJECT),
        /** "Libya must hand over the suspects, she said": demands it. */
        MUST_DO(Frame.DEMAND),
        /** "Libya should hand over the suspects, she said": appeals for it. */
        SHOULD_DO(Frame.APPEAL),
        /** "It is time for Libya to hand them over, she said": appeals for it. */
        NEED(Frame.APPEAL),
        /** "If Libya attacks, we will strike back, she said": threatens with it. */
        HARM(Frame.THREATEN),
        /** "We do not recognise Libya's claim, she said": refuses it. */
        REFUSAL(Frame.REJECT),
        /** "Libya was behind the raid, she said": blames. */
        BLAME("112"),
        /** "Libya's claim was absurd, she said": criticises. */
        DISAPPROVAL("111");

        private final Optional<Frame> frame;
        private final String cameo;

        Form(Frame frame) {
            this.frame = Optional.of(frame);
            this.cameo = frame.root() + "0";
        }

        Form(String cameo) {
            this.frame = Optional.empty();
            this.cameo = cameo;
        }

        /** What it does with the act inside; empty where it is about none. */
        public Optional<Frame> frame() {
            return frame;
        }

        /** CAMEO code where no act inside gives a finer one. */
        String cameo() {
            return cameo;
        }

        /** What it means: "it is said that it will be done, which undertakes it". */
        public String meaning() {
            return switch (this) {
                case WILL_DO -> "it is said that it will be done, which undertakes it, or threatens with it";
                case WILL_NOT_DO -> "it is said that it will not be done, which refuses it";
                case MUST_DO -> "somebody says that others must do it, which demands it";
                case SHOULD_DO -> "somebody says that others should do it, which appeals for it";
                case NEED -> "somebody says that others need to do it, which appeals for it";
                case HARM -> "somebody says that they will do harm, which threatens with it";
                case REFUSAL -> "somebody says that they do not accept it, which refuses it";
                case BLAME -> "somebody says that others did wrong, which accuses them";
                case DISAPPROVAL -> "somebody says that it is bad, which criticises them";
            };
        }

        /** Its name as the rule of an event: "will-not-do". */
        public String rule() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
