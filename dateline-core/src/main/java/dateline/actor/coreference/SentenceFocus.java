package dateline.actor.coreference;

import dateline.actor.coreference.CountrySign.Strength;
import dateline.actor.coreference.Domestic.Tie;
import dateline.actor.mention.Mention;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighs what speaks for a country in one sentence of a paragraph, for somebody whom that paragraph mentions. */
final class SentenceFocus {
    private static final double BEFORE_IN_SENTENCE = 4.0;
    private static final double AFTER_IN_SENTENCE = 2.0;
    private static final double SENTENCE_BEFORE = 3.0;
    private static final double EARLIER = 2.0;
    private static final double LATER = 1.0;

    private SentenceFocus() {}

    /** Adds each country of a sentence once, by what speaks for it most. */
    static void add(List<CountrySign> signs, Mention mention, Tie tie, Balance balance) {
        Map<String, CountrySign> best = new LinkedHashMap<>();
        for (CountrySign sign : signs) {
            best.merge(sign.country(), sign, (a, b) -> weight(b, mention, tie) > weight(a, mention, tie) ? b : a);
        }
        best.values().forEach(s -> balance.add(s.country(), weight(s, mention, tie), s.deciding()));
    }

    private static double weight(CountrySign sign, Mention mention, Tie tie) {
        return tie.weight(isOfAnotherAct(sign, mention, tie) ? sign.named() : sign) * nearness(sign, mention);
    }

    /** "Norway condemned the arrest of <b>activists</b>": who condemns has nothing to do with where they are at home. */
    private static boolean isOfAnotherAct(CountrySign sign, Mention mention, Tie tie) {
        Word head = mention.head();
        if (tie == Tie.SOLDIERS && head.is(Relation.OBJECT, Relation.PASSIVE_SUBJECT)) {
            return head.sentence().equals(sign.word().sentence()); // "Kenyan police killed two soldiers"
        }
        boolean direct = head.is(Relation.OBJECT, Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.RECIPIENT)
                && head.clauseAround().equals(sign.word().clauseAround());
        return sign.strength() == Strength.DOER
                && (tie == Tie.PEOPLE || tie == Tie.FIGHTERS)
                && head.sentence().equals(sign.word().sentence())
                && !direct;
    }

    private static double nearness(CountrySign sign, Mention mention) {
        int back = mention.sentence().index() - sign.word().sentence().index();
        if (back == 0) {
            return sign.word().index() < mention.head().index() ? BEFORE_IN_SENTENCE : AFTER_IN_SENTENCE;
        }
        return back == 1 ? SENTENCE_BEFORE : back > 0 ? EARLIER : LATER;
    }
}
