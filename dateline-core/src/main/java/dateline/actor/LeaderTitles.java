package dateline.actor;

import java.util.Set;

/** Which titles can mean the same office: "leader" any head of state or government, "minister" any minister. */
final class LeaderTitles {
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

    boolean sameOffice(String one, String other) {
        if (one.equals(other) || lastWord(one).equals(lastWord(other)) && (isOneWord(one) || isOneWord(other))) {
            return true;
        }
        return other.equals("leader") && HEADS.contains(one)
                || one.equals("leader") && HEADS.contains(other)
                || isPremier(one) && isPremier(other)
                || isSpeaker(one) && isSpeaker(other);
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
