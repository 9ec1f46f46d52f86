package dateline.actor.coreference;

import dateline.actor.coreference.CountrySign.Strength;
import dateline.actor.coreference.Domestic.Tie;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks for each country in a whole report: its first sentence more than the others, headings and datelines too. */
final class ReportFocus {
    private static final double FIRST_SENTENCE = 1.0;
    private static final double OTHER_SENTENCE = 0.4;
    private static final double HEADING = 0.8;

    private final CountrySigns signs;
    private final Map<Tie, Balance> weighed = new EnumMap<>(Tie.class);

    ReportFocus(CountrySigns signs) {
        this.signs = signs;
    }

    Balance of(Tie tie) {
        return weighed.computeIfAbsent(tie, this::weigh);
    }

    private Balance weigh(Tie tie) {
        Balance balance = new Balance();
        double share = FIRST_SENTENCE;
        for (List<CountrySign> sentence : signs.bySentence()) {
            for (CountrySign sign : best(sentence, tie)) {
                balance.add(sign.country(), share * tie.weight(sign), sign.deciding());
            }
            share = OTHER_SENTENCE;
        }
        signs.headings()
                .forEach((words, country) ->
                        balance.add(country, HEADING * tie.weight(Strength.PLACE), Optional.of(words)));
        return balance;
    }

    /** Of each country what speaks for it most. */
    private static List<CountrySign> best(List<CountrySign> sentence, Tie tie) {
        Map<String, CountrySign> best = new LinkedHashMap<>();
        for (CountrySign sign : sentence) {
            best.merge(sign.country(), sign, (a, b) -> tie.weight(b) > tie.weight(a) ? b : a);
        }
        return List.copyOf(best.values());
    }
}
