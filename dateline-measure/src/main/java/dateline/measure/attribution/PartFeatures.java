package dateline.measure.attribution;

import dateline.language.Clause;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be known of a word to tell whether it belongs to the source or the content of one cue: the way to it through the
 * tree, what part of the cue's clause it stands in, how far away and in which quotation it stands.
 */
final class PartFeatures {
    private static final int LONGEST_WAY = 4;

    /** Distances that are told apart. */
    private static final List<Integer> NEAR = List.of(1, 2, 3, 6, 12, 25);

    private final Passage passage;
    private final WordPlaces cue;
    private final List<WordPlaces> others;
    private final Optional<Attributed> hint;
    private final ParagraphWord anchor;
    private final Map<Word, String> ways = new HashMap<>();
    private final Map<Word, String> parts = new HashMap<>();

    /**
     * @param passage the paragraph
     * @param cue the words that attribute
     * @param others the other cues of the paragraph
     * @param hint what the rules found at this cue, where they were asked and found something
     */
    PartFeatures(Passage passage, WordPlaces cue, List<WordPlaces> others, Optional<Attributed> hint) {
        this.passage = passage;
        this.cue = cue;
        this.others = others;
        this.hint = hint;
        this.anchor = anchor();
        parts();
    }

    /** The word that carries the cue: its last verb, else its last noun, else its first word. */
    private ParagraphWord anchor() {
        ParagraphWord best = passage.word(cue.first());
        for (int place : cue.places()) {
            ParagraphWord word = passage.word(place);
            boolean carries = word.token().isVerb()
                    || !best.token().isVerb() && word.token().isNominal();
            if (carries && word.sentence() == best.sentence()) {
                best = word;
            }
        }
        return best;
    }

    /** Which part of the anchor's clause the words of its sentence stand in. */
    private void parts() {
        Optional<Clause> clause = anchor.token().clauseAround();
        clause.ifPresent(c -> {
            c.obliques().forEach(o -> part(o.word(), "by " + o.preposition()));
            c.complements().forEach(t -> part(t, "complement"));
            c.patients().forEach(t -> part(t, "patient"));
            c.recipients().forEach(t -> part(t, "recipient"));
            c.attributes().forEach(t -> part(t, "attribute"));
            c.doers().forEach(t -> part(t, "doer"));
        });
    }

    private void part(Word head, String name) {
        boolean around = anchor.token().isWithin(head);
        List<Word> words = around || name.equals("doer") ? head.nounPhrase() : head.subtree();
        words.forEach(w -> parts.put(w, name));
    }

    /** Features of every word of the paragraph. */
    List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            all.add(of(i));
        }
        return all;
    }

    private List<String> of(int place) {
        if (cue.contains(place)) {
            return List.of("cue", "cueLemma=" + passage.word(place).lemma());
        }
        ParagraphWord word = passage.word(place);
        List<String> features = WordFeatures.of(passage, place);
        String side = side(place);
        String distance = side + distance(place);
        String here = side + sentence(word) + quotation(word);
        features.add("distance=" + distance);
        features.add("here=" + here);
        features.add("anchor,here=" + anchor.lemma() + "," + here);
        features.add("shape,here=" + shape() + "," + here);
        features.add("here,pos=" + here + "," + word.kind());
        features.add("marks=" + side + marksBetween(place));
        features.add("cuesBetween=" + side + cuesBetween(place));
        features.add("otherCue=" + others.stream().anyMatch(o -> o.contains(place)));
        if (word.sentence() == anchor.sentence()) {
            way(features, word, side);
        }
        hints(features, word);
        return features;
    }

    private void way(List<String> features, ParagraphWord word, String side) {
        String way = ways.computeIfAbsent(word.token(), this::way);
        String part = parts.getOrDefault(word.token(), "none");
        features.add("way=" + way);
        features.add("way,quoted=" + way + quotation(word));
        features.add("anchor,way=" + anchor.lemma() + "," + way);
        features.add("branch=" + branch(way));
        features.add("branch,anchor=" + branch(way) + "," + anchor.lemma());
        features.add("branch,anchorPos=" + branch(way) + "," + anchor.token().partOfSpeech() + side);
        features.add("part=" + part + side);
        features.add("part,anchor=" + part + "," + anchor.lemma());
        features.add("part,pos=" + part + "," + word.token().partOfSpeech() + ","
                + word.token().relation());
        features.add("part,quoted=" + part + quotation(word));
        features.add("part,shape=" + part + "," + shape());
        boolean first = !part.equals(parts.getOrDefault(previous(word), "none"));
        features.add("partBegins=" + part + first);
        word.token().clauseAround().ifPresent(c -> features.add("clause=" + clause(c) + quotation(word)));
    }

    private String clause(Clause clause) {
        boolean own = clause.predicate().index() == anchor.token().index();
        boolean below = clause.predicate().isWithin(anchor.token());
        return own ? "own" : (below ? "below " : "outside ") + clause.link();
    }

    private static Word previous(ParagraphWord word) {
        return word.sentence().word(Math.max(0, word.token().index() - 1));
    }

    /** The way from the anchor up to the word above both and down to the word, by relations. */
    private String way(Word token) {
        List<Word> up = upwards(anchor.token());
        List<Word> down = upwards(token);
        Set<Word> above = new HashSet<>(up);
        int meeting = 0;
        while (meeting < down.size() - 1 && !above.contains(down.get(meeting))) {
            meeting++;
        }
        StringBuilder way = new StringBuilder();
        int climbed = up.indexOf(down.get(meeting));
        for (int i = 0; i < climbed && i < LONGEST_WAY; i++) {
            way.append('^').append(up.get(i).relation());
        }
        for (int i = meeting - 1; i >= 0 && i >= meeting - LONGEST_WAY; i--) {
            way.append('/').append(down.get(i).relation());
        }
        return way.toString();
    }

    private static List<Word> upwards(Word from) {
        List<Word> way = new ArrayList<>();
        Optional<Word> at = Optional.of(from);
        while (at.isPresent() && !way.contains(at.get())) {
            way.add(at.get());
            at = at.get().head();
        }
        return way;
    }

    /** The climb and the first step down. */
    private static String branch(String way) {
        int first = way.indexOf('/');
        int second = first < 0 ? -1 : way.indexOf('/', first + 1);
        return second < 0 ? way : way.substring(0, second);
    }

    private String side(int place) {
        return place < cue.first() ? "<" : ">";
    }

    private String distance(int place) {
        int steps = place < cue.first() ? cue.first() - place : place - cue.last();
        int bound = NEAR.stream().filter(n -> steps <= n).findFirst().orElse(Integer.MAX_VALUE);
        return String.valueOf(bound);
    }

    private String sentence(ParagraphWord word) {
        int apart = word.sentence().index() - anchor.sentence().index();
        return "s" + Math.max(-2, Math.min(2, apart));
    }

    private String quotation(ParagraphWord word) {
        if (!word.isQuoted()) {
            return anchor.isQuoted() ? "left" : "plain";
        }
        return word.quotation() == anchor.quotation() ? "same" : "quoted";
    }

    /** What stands at either end of the cue: a quotation, a comma, a colon, a word. */
    private String shape() {
        return edge(cue.first() - 1) + "_" + edge(cue.last() + 1);
    }

    private String edge(int place) {
        if (place < 0 || place >= passage.size()) {
            return "-";
        }
        ParagraphWord word = passage.word(place);
        boolean quoted = word.isQuoted() && word.quotation() != anchor.quotation();
        return quoted ? "q" : word.token().isPunctuation() ? word.token().text() : "w";
    }

    private int marksBetween(int place) {
        int from = Math.min(place, cue.last()) + 1;
        int to = Math.max(place, cue.first());
        int marks = 0;
        for (int i = from; i < to && marks < 3; i++) {
            marks += passage.word(i).token().isPunctuation() ? 1 : 0;
        }
        return marks;
    }

    private long cuesBetween(int place) {
        int from = Math.min(place, cue.first());
        int to = Math.max(place, cue.last());
        return others.stream()
                .filter(o -> o.first() > from && o.last() < to)
                .limit(2)
                .count();
    }

    private void hints(List<String> features, ParagraphWord word) {
        if (hint.isEmpty()) {
            features.add("hint=none");
            return;
        }
        String found = Attributed.touches(hint.get().source(), word.token().span())
                ? "source"
                : Attributed.touches(hint.get().content(), word.token().span()) ? "content" : "other";
        features.add("hint=" + found);
        features.add("hint,pos=" + found + "," + word.kind());
        features.add("hint,quoted=" + found + quotation(word));
    }
}
