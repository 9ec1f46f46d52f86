package dateline.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What dictionaries say of names without naming an office, as a table of names in capitals. */
final class BareNames {
    private final Set<String> said = new HashSet<>();
    private final StringBuilder table = new StringBuilder();

    private BareNames() {}

    static String table(Register register) {
        BareNames names = new BareNames();
        register.entries().forEach(names::add);
        return names.table.toString();
    }

    /** Of what is said of the same days the first counts; of lines whose days overlap the last, so they are turned round. */
    private void add(Entry entry) {
        for (String name : entry.names()) {
            List<String> lines = new ArrayList<>();
            for (RoleHeld role : entry.roles()) {
                String phrase = name.toUpperCase(Locale.ROOT);
                String days = day(role.since()) + "\t" + day(role.until());
                boolean bare = role.title().isEmpty() && !role.code().isEmpty();
                if (bare && said.add(phrase + "\t" + days)) {
                    lines.add(0, phrase + "\t" + role.code() + "\t" + days + "\n");
                }
            }
            lines.forEach(table::append);
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
