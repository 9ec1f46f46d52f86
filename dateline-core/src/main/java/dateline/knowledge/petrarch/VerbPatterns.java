package dateline.knowledge.petrarch;

import dateline.knowledge.petrarch.PatternTranslator.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The patterns that verbs make in a frame: plain verbs together, one with a particle or an object by itself. */
record VerbPatterns(List<Verb> verbs, Synsets synsets) {
    List<String> translate(Frame frame) {
        List<String> patterns = new ArrayList<>();
        String plain =
                verbs.stream().filter(Verb::isPlain).map(Verb::lemma).distinct().collect(Collectors.joining("|"));
        for (String element : frame.elements()) {
            if (!plain.isEmpty()) {
                patterns.add(frame.subject() + " " + plain + frame.particle() + element);
            }
            verbs.stream().filter(v -> !v.isPlain()).forEach(v -> patterns.addAll(withVerb(v, frame, element)));
        }
        return patterns.stream().distinct().toList();
    }

    /** A verb has one particle; where both it and the frame bring one, the frame speaks of the plain verbs. */
    private List<String> withVerb(Verb verb, Frame frame, String element) {
        boolean twoParticles = !verb.particle().isEmpty() && !frame.particle().isEmpty();
        if (twoParticles) {
            return List.of();
        }
        String particle = verb.particle().isEmpty() ? frame.particle() : "+" + verb.particle();
        String start = frame.subject() + " " + verb.lemma() + particle;
        if (verb.rest().isEmpty()) {
            return List.of(start + element);
        }
        List<String> patterns = new ArrayList<>();
        for (String rest : PatternTranslator.frame(new PatternWords(List.of(), verb.rest()), synsets)
                .elements()) {
            patterns.add(start + joined(rest.replaceAll(" \\[.*", ""), element));
        }
        return patterns;
    }

    /** Where the verb itself says who is aimed at ("crack down on"), nobody else is asked for. */
    private static String joined(String rest, String element) {
        boolean aims = rest.endsWith("<target>");
        return aims && element.endsWith("<target:actor>") ? rest.replace("<target>", "<target:actor>") : rest + element;
    }
}
