package dateline.language.engine;

/** Where the parser stands: words waiting for more arcs, words passed over, the next word. */
final class ParserState {
    private final int[] stack;
    private final int[] aside;
    private int stacked;
    private int passed;
    private int next;

    ParserState(int size) {
        stack = new int[size + 1];
        aside = new int[size + 1];
        shift();
    }

    /** The word on top of the stack. */
    int top() {
        return stack[stacked - 1];
    }

    int next() {
        return next;
    }

    void shift() {
        while (passed > 0) {
            stack[stacked++] = aside[--passed];
        }
        stack[stacked++] = next++;
    }

    void reduce() {
        stacked--;
    }

    void pass() {
        aside[passed++] = stack[--stacked];
    }

    /** Down the stack for 0 and less, among the words passed over for 1 and more; -1 where there is none. */
    int peek(int window) {
        if (window <= 0) {
            int place = stacked - 1 + window;
            return place >= 0 ? stack[place] : -1;
        }
        return window <= passed ? aside[passed - window] : -1;
    }

    /** Stands between two words, with nothing else waiting. */
    void reset(int top, int next) {
        stack[0] = top;
        stacked = 1;
        passed = 0;
        this.next = next;
    }
}
