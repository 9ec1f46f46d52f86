package dateline.actor.name;

import dateline.knowledge.ListedWords;
import java.util.List;
import java.util.Set;

/** Which titles can mean the same office: "leader" any head of state or government, "minister" any minister. */
public final class LeaderTitles {

    private final Set<String> ofState;
    private final Set<String> notTheSame;
    private final Set<String> heads;

    LeaderTitles(ListedWords lists) {
        this.ofState = lists.named("head-of-state");
        this.notTheSame = lists.named("not-the-same");
        this.heads = lists.named("head");
    }

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
        boolean leader = title.equals("leader") && titles.stream().anyMatch(heads::contains);
        boolean onlyLeader = titles.contains("leader") && heads.contains(title) && titles.size() == 1;
        return leader
                || onlyLeader
                || present(title).equals("head of state") && titles.stream().anyMatch(ofState::contains);
    }

    /** "vice president" is not "president", nor "prime minister" a "minister". */
    private boolean isPlain(String title) {
        return notTheSame.stream().noneMatch(w -> title.startsWith(w + " ") || title.startsWith(w + "-"))
                && !title.equals("first lady");
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
