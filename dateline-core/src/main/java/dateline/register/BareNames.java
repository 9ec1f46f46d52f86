package dateline.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What dictionaries say of names without naming an office, as a table of names in capitals. */
final class BareNames {
    private BareNames() {}

    /** Of the lines of a name the last that holds is taken, so the first role is written last. */
    static String table(Register register) {
        StringBuilder table = new StringBuilder();
        for (Entry entry : register.entries()) {
            List<RoleHeld> roles = new ArrayList<>(entry.roles());
            roles.removeIf(r -> !r.title().isEmpty() || r.code().isEmpty());
            Collections.reverse(roles);
            List<String> said = new ArrayList<>();
            for (String name : entry.names()) {
                roles.stream()
                        .map(r -> r.code() + "\t" + day(r.since()) + "\t" + day(r.until()))
                        .map(rest -> name.toUpperCase(Locale.ROOT) + "\t" + rest + "\n")
                        .filter(line -> !said.contains(line))
                        .forEach(said::add);
            }
            said.forEach(table::append);
        }
        return table.toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
