package dateline.cli.golden;

import java.util.Optional;

/** A line of named values: {@code killed 2..2 «two» | where: Gao | day: -}. */
final class Fields {
    private final StringBuilder line;

    Fields(String start) {
        this.line = new StringBuilder(start);
    }

    void add(String name, String value) {
        line.append(" | ").append(name).append(": ").append(value);
    }

    void add(String name, Optional<String> value) {
        value.ifPresent(v -> add(name, v));
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
