package dateline.cli;

import dateline.json.WireName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Values of an enumeration by the names that they have on the wire: "decline-comment". */
final class EnumNames {
    private EnumNames() {}

    static <E extends Enum<E>> List<String> of(E[] values) {
        return Arrays.stream(values).map(WireName::of).toList();
    }

    static <E extends Enum<E>> E parse(E[] values, String name) {
        return Arrays.stream(values)
                .filter(v -> WireName.of(v).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", of(values)) + "; found \"" + name + "\""));
    }
}
