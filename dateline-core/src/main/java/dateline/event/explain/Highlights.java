package dateline.event.explain;

import dateline.event.explain.Highlight.Role;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which words of a sentence are source, trigger and target of an event: of phrases inside one another the inner one, and the
 * trigger before all.
 */
final class Highlights {
    private final Reasons reasons;
    private final Sentence sentence;
    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(Role role, List<Token> words) {}

    private Highlights(Reasons reasons) {
        this.reasons = reasons;
        this.sentence = reasons.sentence();
    }

    /** The marks in the order of the text; none overlaps another. */
    static List<Highlight> of(Reasons reasons) {
        return new Highlights(reasons).read();
    }

    private List<Highlight> read() {
        side(Role.TARGET, "target", reasons.targets());
        side(Role.SOURCE, "source", reasons.sources());
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
        phrases.add(new Phrase(Role.TRIGGER, trigger()));
        return runs();
    }

    private List<Token> trigger() {
        return reasons.match()
                .map(m -> m.trigger())
                .orElseGet(() -> within(reasons.event().trigger()));
    }

    private List<Token> within(Span span) {
        return sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    }

    private void side(Role role, String slot, List<Participant> sides) {
        List<Token> heads = reasons.match().map(m -> m.slot(slot)).orElse(List.of());
        heads.stream()
                .filter(h -> sides.isEmpty() ? isSomething(h) : sides.stream().anyMatch(s -> isOf(s, h)))
                .forEach(h -> phrases.add(new Phrase(role, phrase(h))));
        for (Participant side : sides) {
            List<Token> words = words(side);
            boolean marked =
                    phrases.stream().anyMatch(p -> p.role() == role && p.words().containsAll(words));
            if (!marked) {
                phrases.add(new Phrase(role, words));
            }
        }
    }

    /** Whom nobody is found for may still be marked: "shelled <b>a village</b>". */
    private static boolean isSomething(Token head) {
        return !head.isVerb() && !head.entity().equals("DATE") && !head.entity().equals("TIME");
    }

    private boolean isOf(Participant side, Token head) {
        return !head.isVerb()
                && phrase(head).stream().anyMatch(t -> side.words().contains(t.span()));
    }

    private List<Token> words(Participant side) {
        return within(side.words()).stream()
                .flatMap(t -> t.isVerb() || side.way() == Participant.Way.SPEAKER ? Stream.of(t) : phrase(t).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
    }

    /** The noun phrase as far as nothing comes between it and its head; a hyphen does not. */
    private List<Token> phrase(Token head) {
        List<Token> phrase = sentence.nounPhrase(head);
        int from = head.index();
        while (from > 0 && (phrase.contains(sentence.token(from - 1)) || isHyphen(from - 1))) {
            from--;
        }
        int to = head.index() + 1;
        while (to < sentence.tokens().size() && (phrase.contains(sentence.token(to)) || isHyphen(to))) {
            to++;
        }
        return sentence.tokens().subList(from, to);
    }

    private boolean isHyphen(int index) {
        return sentence.token(index).text().equals("-");
    }

    /** Stretches of words of one phrase that no other phrase interrupts. */
    private List<Highlight> runs() {
        List<Highlight> found = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int last = -1;
        for (Token token : sentence.tokens()) {
            int phrase = phraseOf(token);
            if (phrase != last && !run.isEmpty()) {
                found.add(new Highlight(sentence.spanOf(run), phrases.get(last).role()));
                run.clear();
            }
            if (phrase >= 0) {
                run.add(token);
            }
            last = phrase;
        }
        if (!run.isEmpty()) {
            found.add(new Highlight(sentence.spanOf(run), phrases.get(last).role()));
        }
        return found;
    }

    private int phraseOf(Token token) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            if (phrases.get(i).words().contains(token)) {
                return i;
            }
        }
        return -1;
    }
}
