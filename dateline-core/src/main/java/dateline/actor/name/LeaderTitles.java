package dateline.actor.name;

import java.util.List;
import java.util.Set;

/** Which titles can mean the same office: "leader" any head of state or government, "minister" any minister. */
public final class LeaderTitles {
    private static final Set<String> OF_STATE = Set.of("president", "king", "queen", "emir", "sultan");

    private static final Set<String> NOT_THE_SAME =
            Set.of("vice ", "vice-", "deputy ", "prime ", "assistant ", "first lady");

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "crown prince",
            "supreme leader",
            "leader",
            "strongman",
            "ruler",
            "head of state",
            "head of government",
            "taoiseach");

    /** Whether one may stand for the other, whoever bears it. */
    public boolean sameOffice(String one, String other) {
        return present(one).equals(present(other))
                || isPremier(one) && isPremier(other)
                || sameLastWord(one, other) && (isOneWord(one) || isOneWord(other)) && isPlain(one) && isPlain(other);
    }

    /** "former prime minister" may be whom the report called prime minister before. */
    private static String present(String title) {
        return title.replaceFirst("^(?:former |ex-|outgoing |ousted |acting |then-)", "");
    }

    /** Whether somebody with these titles can be called the head of a state or government by this one: "the leader". */
    public boolean leads(List<String> titles, String title) {
        boolean leader = title.equals("leader") && titles.stream().anyMatch(HEADS::contains);
        boolean onlyLeader = titles.contains("leader") && HEADS.contains(title) && titles.size() == 1;
        return leader
                || onlyLeader
                || present(title).equals("head of state") && titles.stream().anyMatch(OF_STATE::contains);
    }

    /** "vice president" is not "president", nor "prime minister" a "minister". */
    private static boolean isPlain(String title) {
        return NOT_THE_SAME.stream().noneMatch(title::startsWith);
    }

    private static boolean sameLastWord(String one, String other) {
        return lastWord(one).equals(lastWord(other)) || isSpeaker(one) && isSpeaker(other);
    }

    private static boolean isPremier(String title) {
        return title.equals("prime minister") || title.equals("premier");
    }

    private static boolean isSpeaker(String title) {
        return lastWord(title).startsWith("spokes");
    }

    private static boolean isOneWord(String title) {
        return title.indexOf(' ') < 0;
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }
}
