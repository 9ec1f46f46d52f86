package dateline.register;

import java.util.List;

/** Names that some reports print with initials in the middle and others without: "Donald J. Trump". */
final class MiddleInitials {
    private MiddleInitials() {}

    /** "donald trump". */
    static String without(String name) {
        List<String> words = List.of(Entry.plain(name).split(" "));
        StringBuilder plain = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            boolean initial = words.get(i).length() == 1 && i < words.size() - 1;
            plain.append(initial ? "" : " " + words.get(i));
        }
        return plain.toString();
    }

    /** Whether one of the names is the other without its initials; "George H. Bush" is not "George W. Bush". */
    static boolean mayBeSame(String one, String other) {
        String first = Entry.plain(one);
        String second = Entry.plain(other);
        return without(one).equals(without(other)) && (first.equals(without(one)) || second.equals(without(other)));
    }
}
