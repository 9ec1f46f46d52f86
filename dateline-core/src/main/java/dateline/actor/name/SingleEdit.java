package dateline.actor.name;

/** A slip of the pen: one letter left out, put in, exchanged, or swapped with its neighbour, but never the first. */
final class SingleEdit {
    private SingleEdit() {}

    /** Whether one word becomes the other by exactly one slip: "zimbabe" and "zimbabwe". */
    static boolean isOne(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start == 0 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String restOfOne = one.substring(start);
        String restOfOther = other.substring(start);
        return without(restOfOne, 1).equals(without(restOfOther, 1)) && one.length() == other.length()
                || without(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(without(restOfOther, 1))
                || areSwapped(restOfOne, restOfOther);
    }

    private static String without(String text, int letters) {
        return text.length() < letters ? text : text.substring(letters);
    }

    private static boolean areSwapped(String one, String other) {
        return one.length() >= 2
                && other.length() >= 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
