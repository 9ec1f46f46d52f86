package dateline.event.explain;

import dateline.event.explain.Highlight.Role;
import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which words of a sentence are source, trigger and target of an event: of phrases inside one another the inner one, and the
 * trigger before all.
 */
public final class Highlights {
    private final Reasons reasons;
    private final Sentence sentence;
    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(Role role, List<Word> words) {}

    private Highlights(Reasons reasons) {
        this.reasons = reasons;
        this.sentence = reasons.sentence();
    }

    /** The marks in the order of the text; none overlaps another. */
    public static List<Highlight> find(Reasons reasons) {
        return new Highlights(reasons).read();
    }

    private List<Highlight> read() {
        side(Role.TARGET, "target", reasons.targets());
        side(Role.SOURCE, "source", reasons.sources());
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
        phrases.add(new Phrase(Role.TRIGGER, trigger()));
        return runs();
    }

    private List<Word> trigger() {
        return reasons.match()
                .map(m -> m.trigger())
                .orElseGet(() -> within(reasons.event().trigger()));
    }

    private List<Word> within(Span span) {
        return sentence.words().stream().filter(t -> span.contains(t.span())).toList();
    }

    private void side(Role role, String slot, List<Participant> sides) {
        List<Word> heads = reasons.match().map(m -> m.slot(slot)).orElse(List.of());
        heads.stream()
                .filter(h -> sides.isEmpty() ? isSomething(h) : sides.stream().anyMatch(s -> isOf(s, h)))
                .forEach(h -> phrases.add(new Phrase(role, phrase(h))));
        for (Participant side : sides) {
            List<Word> words = words(side);
            boolean marked =
                    phrases.stream().anyMatch(p -> p.role() == role && p.words().containsAll(words));
            if (!marked) {
                phrases.add(new Phrase(role, words));
            }
        }
    }

    /** Whom nobody is found for may still be marked: "shelled <b>a village</b>". */
    private static boolean isSomething(Word head) {
        return !head.isVerb() && !head.is(EntityKind.DATE) && !head.is(EntityKind.TIME);
    }

    private boolean isOf(Participant side, Word head) {
        return !head.isVerb()
                && phrase(head).stream().anyMatch(t -> side.words().contains(t.span()));
    }

    private List<Word> words(Participant side) {
        return within(side.words()).stream()
                .flatMap(t -> t.isVerb() || side.way() == Participant.Way.SPEAKER ? Stream.of(t) : phrase(t).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
    }

    /** The noun phrase as far as nothing comes between it and its head; a hyphen does not. */
    private List<Word> phrase(Word head) {
        List<Word> phrase = head.nounPhrase();
        int from = head.index();
        while (from > 0 && (phrase.contains(sentence.word(from - 1)) || isHyphen(from - 1))) {
            from--;
        }
        int to = head.index() + 1;
        while (to < sentence.words().size() && (phrase.contains(sentence.word(to)) || isHyphen(to))) {
            to++;
        }
        return sentence.words().subList(from, to);
    }

    private boolean isHyphen(int index) {
        return sentence.word(index).text().equals("-");
    }

    /** Stretches of words of one phrase that no other phrase interrupts. */
    private List<Highlight> runs() {
        List<Highlight> found = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        int last = -1;
        for (Word token : sentence.words()) {
            int phrase = phraseOf(token);
            if (phrase != last && !run.isEmpty()) {
                found.add(new Highlight(Sentence.spanOf(run), phrases.get(last).role()));
                run.clear();
            }
            if (phrase >= 0) {
                run.add(token);
            }
            last = phrase;
        }
        if (!run.isEmpty()) {
            found.add(new Highlight(Sentence.spanOf(run), phrases.get(last).role()));
        }
        return found;
    }

    private int phraseOf(Word token) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            if (phrases.get(i).words().contains(token)) {
                return i;
            }
        }
        return -1;
    }
}
