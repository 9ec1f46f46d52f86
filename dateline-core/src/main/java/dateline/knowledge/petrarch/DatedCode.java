package dateline.knowledge.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code and when it holds: {@code [MLIGOV 030101-061231]}. Both days belong to it.
 *
 * @param code "MLIGOV"
 * @param since first day on which it holds; empty for always
 * @param until first day on which it no longer holds
 */
record DatedCode(String code, Optional<LocalDate> since, Optional<LocalDate> until) {
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern INSIDE =
            Pattern.compile("([A-Za-z0-9-]+?)\\s*(?:([<>])\\s*(\\d+)|\\s(\\d+)\\s*-\\s*(\\d+))?");

    boolean isAlways() {
        return since.isEmpty() && until.isEmpty();
    }

    /** Codes say nobody: {@code [---]}. */
    boolean isNobody() {
        return code.startsWith("--");
    }

    /** Reads one or more codes in brackets; throws {@link IllegalArgumentException} that says what is wrong. */
    static List<DatedCode> read(String text) {
        String besides = BRACKET.matcher(text).replaceAll("").strip();
        if (!besides.isEmpty()) {
            throw new IllegalArgumentException("expected codes such as [MLIGOV 030101-061231], found \"" + text + "\"");
        }
        List<DatedCode> codes = new ArrayList<>();
        Matcher brackets = BRACKET.matcher(text);
        while (brackets.find()) {
            codes.add(one(brackets.group(1).strip()));
        }
        return codes;
    }

    private static DatedCode one(String inside) {
        Matcher parts = INSIDE.matcher(inside);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "expected a code and days such as <yymmdd, >yymmdd or yymmdd-yymmdd, found \"[" + inside + "]\"");
        }
        Optional<LocalDate> first = day(parts.group(3)).or(() -> day(parts.group(4)));
        boolean before = "<".equals(parts.group(2));
        Optional<LocalDate> last = before ? first : day(parts.group(5));
        Optional<LocalDate> since = before ? Optional.empty() : first;
        if (since.isPresent() && last.isPresent() && since.get().isAfter(last.get())) {
            throw new IllegalArgumentException("the days of [" + inside + "] stand the wrong way round");
        }
        return new DatedCode(parts.group(1), since, last.map(d -> d.plusDays(1)));
    }

    /** Years of two digits up to 30 are of this century, as in the coders of this family. */
    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return Optional.empty();
        }
        if (digits.length() != 6 && digits.length() != 8) {
            throw new IllegalArgumentException("expected a day as yymmdd or yyyymmdd, found \"" + digits + "\"");
        }
        int rest = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, rest));
        int full = rest == 4 ? year : year <= 30 ? 2000 + year : 1900 + year;
        try {
            return Optional.of(LocalDate.of(
                    full,
                    Integer.parseInt(digits.substring(rest, rest + 2)),
                    Integer.parseInt(digits.substring(rest + 2))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no day \"" + digits + "\"", e);
        }
    }
}
