package dateline.statement.content;

import dateline.language.Sentence;
import dateline.record.Span;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was found to be attributed in a report so far, looked up by place. */
final class Attributions {
    private final Quotations quotations;
    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    private final List<Attribution> found = new ArrayList<>();
    private final Map<Integer, TreeSet<Integer>> bySentence = new HashMap<>();

    /** Those that the report itself makes with a verb or mark, by their cues. */
    private final TreeMap<Span, Integer> byCue = new TreeMap<>();

    Attributions(List<Sentence> sentences, Quotations quotations) {
        this.quotations = quotations;
        sentences.forEach(s -> this.sentences.put(s.span().start(), s));
    }

    void add(Attribution attribution) {
        Cue cue = attribution.cue();
        int at = found.size();
        found.add(attribution);
        place(at, cue.span());
        attribution.content().forEach(c -> place(at, c));
        if (!isQuoted(attribution) && !cue.isNominal()) {
            byCue.putIfAbsent(cue.span(), at);
        }
    }

    private void place(int at, Span words) {
        Integer from = sentences.floorKey(words.start());
        sentences.subMap(from == null ? words.start() : from, true, words.end(), false).values().stream()
                .filter(s -> s.span().overlaps(words))
                .forEach(s -> bySentence
                        .computeIfAbsent(s.index(), i -> new TreeSet<>())
                        .add(at));
    }

    /** All, in the order in which they were found. */
    List<Attribution> all() {
        return List.copyOf(found);
    }

    /** Those whose cue or content stands in a sentence, or a part of it. */
    Stream<Attribution> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), new TreeSet<>()).stream()
                .map(found::get);
    }

    /** Whether somebody quoted attributes, not the report itself. */
    boolean isQuoted(Attribution attribution) {
        return quotations
                .at(attribution.cue().span().start())
                .filter(quotations::isSpeech)
                .isPresent();
    }

    /** What was attributed last before a sentence, by the report itself. */
    Optional<Attribution> lastBefore(Sentence sentence) {
        Span start = new Span(sentence.span().start(), Integer.MAX_VALUE);
        return Optional.ofNullable(byCue.lowerEntry(start))
                .map(Map.Entry::getValue)
                .map(found::get);
    }

    /** Lets what was attributed by the report itself go on. */
    void extend(Attribution attribution, Span more) {
        int at = Objects.requireNonNull(byCue.get(attribution.cue().span()));
        found.set(at, attribution.with(more));
        place(at, more);
    }
}
