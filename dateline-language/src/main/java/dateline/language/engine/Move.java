package dateline.language.engine;

/**
 * What the parser does next.
 *
 * @param arc which arc it draws between the word on top of the stack and the next word
 * @param then what becomes of the stack
 * @param label how the dependent depends on its head; empty without an arc
 */
record Move(Arc arc, Then then, Value label) {
    enum Arc {
        /** The word on the stack depends on the next word. */
        LEFT,
        /** The next word depends on the word on the stack. */
        RIGHT,
        NONE
    }

    enum Then {
        /** The next word goes on the stack, and those passed over before it. */
        SHIFT,
        /** The word on top of the stack is done with. */
        REDUCE,
        /** The word on top of the stack is set aside until the next shift. */
        PASS
    }

    /** Reads the library's name of a move: "L_R_nsubj", "R_S_dobj", "N_S_". */
    static Move parse(String name) {
        int first = name.indexOf('_');
        int last = name.lastIndexOf('_');
        Arc arc = arc(name.substring(0, first));
        return new Move(arc, then(arc, name.substring(first + 1, last)), Value.of(name.substring(last + 1)));
    }

    private static Arc arc(String letter) {
        return switch (letter) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NONE;
        };
    }

    /** Whoever gets a head from the right is never shifted, the next word never dropped: the library passes instead. */
    private static Then then(Arc arc, String letter) {
        return switch (letter) {
            case "S" -> arc == Arc.LEFT ? Then.PASS : Then.SHIFT;
            case "R" -> arc == Arc.RIGHT ? Then.PASS : Then.REDUCE;
            default -> Then.PASS;
        };
    }
}
