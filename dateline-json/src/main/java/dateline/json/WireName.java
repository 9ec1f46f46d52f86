package dateline.json;

import java.util.Locale;

/** How the values of our enumerations are written wherever they leave the program: DECLINE_COMMENT is "decline-comment". */
public final class WireName {
    private WireName() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
