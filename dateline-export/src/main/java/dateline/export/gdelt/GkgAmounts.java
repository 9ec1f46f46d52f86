package dateline.export.gdelt;

import dateline.export.Wording;
import dateline.record.Pledge;
import dateline.record.Pledge.Amount;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cell V2.1AMOUNTS: precise numbers with what they count, from tallies and from the sums of pledges. What the words leave
 * open ("at least 12", "hundreds") is no precise number and left out.
 */
final class GkgAmounts {
    private final Wording wording;
    private final TreeMap<Integer, String> byPosition = new TreeMap<>();

    private GkgAmounts(Wording wording) {
        this.wording = wording;
    }

    static String cell(Reading reading, Wording wording) {
        GkgAmounts amounts = new GkgAmounts(wording);
        reading.tallies().forEach(amounts::add);
        reading.pledges().forEach(amounts::add);
        return GkgText.blocks(List.copyOf(amounts.byPosition.values()));
    }

    private void add(Tally tally) {
        if (tally.count().min().isPresent()
                && tally.count().min().equals(tally.count().max())) {
            add(
                    String.valueOf(tally.count().min().getAsLong()),
                    tally.of().words(),
                    tally.count().span());
        }
    }

    private void add(Pledge pledge) {
        Optional<Amount> exact =
                pledge.amount().filter(a -> a.min().isPresent() && a.min().equals(a.max()));
        exact.ifPresent(a -> add(
                BigDecimal.valueOf(a.min().orElseThrow()).stripTrailingZeros().toPlainString(),
                a.currency().orElse(""),
                a.span()));
    }

    private void add(String number, String object, Span words) {
        int position = wording.start(words);
        byPosition.putIfAbsent(position, number + "," + GkgText.field(object) + "," + position);
    }
}
