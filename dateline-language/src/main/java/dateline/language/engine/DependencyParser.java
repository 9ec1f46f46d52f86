package dateline.language.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which word depends on which, and how, by the labels of ClearNLP: a greedy parser that goes over the sentence once with a
 * stack (Choi and McCallum 2013, "Transition-based Dependency Parsing with Selectional Branching"). Time grows with the
 * number of moves, which is at worst the square of a sentence's length.
 */
final class DependencyParser implements Step {
    /** How far from a word without a head one is looked for. */
    private static final int REACH = 5;

    private static final Value ROOT_LABEL = Value.of("root");

    private final LinearModel model;
    private final Move[] moves;
    private final int[] shifting;
    private final int[] arcless;
    private final int[] arclessKept;
    private final int[] unlessDropped;
    private final int[] leftArcs;
    private final int[] rightArcs;
    private final Value[] valencies;

    DependencyParser(PreparedFile file) {
        model = LinearModel.of(file, "dep");
        moves = model.labels().stream().map(l -> Move.parse(l.text())).toArray(Move[]::new);
        Map<String, int[]> candidates = candidates(file.lines("dep.candidates"));
        shifting = candidates.getOrDefault("shifting", new int[0]);
        arcless = candidates.getOrDefault("arcless", new int[0]);
        arclessKept = candidates.getOrDefault("arcless-kept", new int[0]);
        unlessDropped = candidates.getOrDefault("unless-dropped", new int[0]);
        leftArcs = candidates.getOrDefault("left-arcs", new int[0]);
        rightArcs = candidates.getOrDefault("right-arcs", new int[0]);
        valencies = Valency.values();
    }

    /** Lines such as "arcless 0 5 56": a name and the numbers of moves, in the order in which the library tries them. */
    private static Map<String, int[]> candidates(List<String> lines) {
        Map<String, int[]> candidates = new TreeMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            candidates.put(line.substring(0, blank), WordLists.numbers(line.substring(blank + 1)));
        }
        return candidates;
    }

    @Override
    public String name() {
        return "dependencies";
    }

    @Override
    public void process(Words sentence) {
        Parse parse = new Parse(sentence);
        parse.run();
        parse.hangTheRest();
    }

    /** One sentence being parsed. */
    private final class Parse {
        private final Words sentence;
        private final Arcs arcs;
        private final ParserState state;
        private final LinearModel.Scores scores = model.new Scores();
        private final LinearModel.Place place = this::word;

        private Parse(Words sentence) {
            this.sentence = sentence;
            arcs = sentence.arcs();
            state = new ParserState(sentence.size());
            for (int word = 0; word < sentence.size(); word++) {
                sentence.set(Field.VALENCY, word, valencies[0]);
            }
        }

        private void run() {
            while (state.next() < sentence.size()) {
                float[] sums = scores.of(sentence, place);
                int[] candidates = candidates();
                make(moves[candidates.length == 0 ? LinearModel.best(sums) : LinearModel.best(sums, candidates)]);
            }
        }

        /** The moves that keep the arcs a tree; none named means that all do. */
        private int[] candidates() {
            int top = state.top();
            int next = state.next();
            if (top == 0) {
                return shifting;
            }
            if (arcs.isBelow(top, next)) {
                return arcless;
            }
            if (arcs.isBelow(next, top)) {
                return arcs.hasHead(top) ? arcless : arclessKept;
            }
            return arcs.hasHead(top) ? NO_LIMIT : unlessDropped;
        }

        private void make(Move move) {
            switch (move.arc()) {
                case LEFT -> attach(state.top(), state.next(), move.label());
                case RIGHT -> attach(state.next(), state.top(), move.label());
                case NONE -> {} // only the stack moves
            }
            switch (move.then()) {
                case SHIFT -> state.shift();
                case REDUCE -> state.reduce();
                case PASS -> state.pass();
            }
        }

        private void attach(int word, int head, Value label) {
            int before = arcs.head(word);
            arcs.attach(word, head);
            sentence.set(Field.LABEL, word, label);
            count(head);
            if (before >= 0) {
                count(before);
            }
        }

        private void count(int head) {
            sentence.set(Field.VALENCY, head, valencies[Valency.of(arcs, head)]);
        }

        /** Gives each word that was left without one the best-scored head nearby. */
        private void hangTheRest() {
            for (int word = 1; word < sentence.size(); word++) {
                if (!arcs.hasHead(word)) {
                    hang(word);
                }
            }
        }

        private void hang(int word) {
            Best best = new Best();
            tryHeads(word, -1, rightArcs, best);
            tryHeads(word, 1, leftArcs, best);
            if (best.head < 0) {
                attach(word, 0, ROOT_LABEL);
            } else {
                attach(word, best.head, moves[best.move].label());
            }
        }

        private void tryHeads(int word, int direction, int[] candidates, Best best) {
            for (int i = 1; i <= REACH; i++) {
                int head = word + i * direction;
                if (head < 0 || head >= sentence.size()) {
                    return;
                }
                if (!arcs.isBelow(head, word)) {
                    state.reset(Math.min(word, head), Math.max(word, head));
                    float[] sums = scores.of(sentence, place);
                    int move = LinearModel.best(sums, candidates);
                    best.offer(head, move, sums[move]);
                }
            }
        }

        private int word(FeaturePosition position) {
            int start = switch (position.origin()) {
                case I -> inside(state.top() + position.window());
                case J -> inside(state.next() + position.window());
                case K -> state.peek(position.window());
            };
            return start < 0 || position.link() == null ? start : linked(start, position.link());
        }

        private int inside(int word) {
            return word >= 0 && word < sentence.size() ? word : -1;
        }

        private int linked(int word, FeaturePosition.Link link) {
            return switch (link) {
                case HEAD -> arcs.head(word);
                case HEAD_OF_HEAD -> arcs.hasHead(word) ? arcs.head(arcs.head(word)) : -1;
                case LEFT_MOST -> arcs.left(word, 0);
                case SECOND_LEFT_MOST -> arcs.left(word, 1);
                case RIGHT_MOST -> arcs.right(word, 0);
                case SECOND_RIGHT_MOST -> arcs.right(word, 1);
                case LEFT_SIBLING -> arcs.leftSibling(word, 1);
                case SECOND_LEFT_SIBLING -> arcs.leftSibling(word, 2);
            };
        }
    }

    private static final int[] NO_LIMIT = {};

    /** The best head found so far for a word without one. */
    private static final class Best {
        private int head = -1;
        private int move = -1;
        private double score = -Double.MAX_VALUE;

        private void offer(int head, int move, float score) {
            if (this.score < score) {
                this.head = head;
                this.move = move;
                this.score = score;
            }
        }
    }
}
