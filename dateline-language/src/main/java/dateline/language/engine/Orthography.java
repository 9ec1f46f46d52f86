package dateline.language.engine;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import java.util.Arrays;

/** How a word is written, as the models were taught it: numbers from 0 to 13. Only ASCII letters and digits count. */
public final class Orthography {
    /** The library's numbers. */
    private static final int LINK = 0;

    private static final int ALL_CAPITALS = 1;
    private static final int ALL_SMALL = 2;
    private static final int ALL_DIGITS = 3;
    private static final int ALL_MARKS = 4;
    private static final int ALL_DIGITS_OR_MARKS = 5;
    private static final int SOME_DIGITS = 6;
    private static final int PERIOD = 7;
    private static final int HYPHEN = 8;
    private static final int OTHER_MARK = 9;
    private static final int NO_SMALL = 10;
    private static final int CAPITAL_FIRST = 11;
    private static final int ONE_CAPITAL_INSIDE = 12;
    private static final int CAPITALS_INSIDE = 13;

    /** How many numbers there are. */
    public static final int COUNT = 14;

    private static final String LINK_FORM = "#hlink#";

    private final String form;
    private final int capitals;
    private final int small;
    private final int digits;
    private final int marks;
    private final int[] found = new int[COUNT];
    private int count;

    private Orthography(String form) {
        this.form = form;
        int[] kinds = new int[4];
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            kinds[0] += CharUtils.isUpperCase(c) ? 1 : 0;
            kinds[1] += CharUtils.isLowerCase(c) ? 1 : 0;
            kinds[2] += CharUtils.isDigit(c) ? 1 : 0;
            kinds[3] += CharUtils.isPunctuation(c) ? 1 : 0;
        }
        capitals = kinds[0];
        small = kinds[1];
        digits = kinds[2];
        marks = kinds[3];
    }

    /** The numbers that hold for a word, in the order in which the library adds them. */
    static int[] of(Words sentence, int word) {
        String form = sentence.text(Field.FORM, word);
        if (form.equals(LINK_FORM)) {
            return new int[] {LINK};
        }
        return new Orthography(form).read(word == 1);
    }

    private int[] read(boolean first) {
        whole();
        if (capitals < form.length()) {
            capitals(first);
        }
        marks();
        return Arrays.copyOf(found, count);
    }

    private void whole() {
        int length = form.length();
        if (capitals == length) {
            add(ALL_CAPITALS);
        } else if (small == length) {
            add(ALL_SMALL);
        } else if (digits == length) {
            add(ALL_DIGITS);
        } else if (marks == length) {
            add(ALL_MARKS);
        } else if (digits + marks == length) {
            add(ALL_DIGITS_OR_MARKS);
        } else if (small == 0) {
            add(NO_SMALL);
        }
    }

    private void capitals(boolean first) {
        boolean capitalFirst = CharUtils.isUpperCase(form.charAt(0));
        if (capitalFirst && !first) {
            add(CAPITAL_FIRST);
        }
        int inside = capitals - (capitalFirst ? 1 : 0);
        if (inside == 1) {
            add(ONE_CAPITAL_INSIDE);
        } else if (inside > 1) {
            add(CAPITALS_INSIDE);
        }
    }

    private void marks() {
        boolean period = form.indexOf('.') >= 0;
        boolean hyphen = form.indexOf('-') >= 0;
        if (digits > 0 && digits < form.length()) {
            add(SOME_DIGITS);
        }
        if (period) {
            add(PERIOD);
        }
        if (hyphen) {
            add(HYPHEN);
        }
        if (marks > 0 && marks < form.length() && !period && !hyphen) {
            add(OTHER_MARK);
        }
    }

    private void add(int number) {
        found[count++] = number;
    }
}
