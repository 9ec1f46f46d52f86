package dateline.knowledge.petrarch;

import dateline.knowledge.petrarch.ActorCodes.Plover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dictionaries of agents, nouns for groups and offices: {@code ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]}. Regular
 * plurals need not be listed. {@code !PERSON! = MAN, WOMAN} sets words for {@code FISHER!PERSON!}.
 */
final class AgentTranslator {
    private static final Pattern SET = Pattern.compile("(![^!=]+!)\\s*=\\s*(.+)");
    private static final Pattern AGENT =
            Pattern.compile("([^\\[\\]{}]+?)\\s*(?:\\{([^{}]*)})?\\s*\\[\\s*(~?)([A-Z0-9]+)(~?)\\s*]");

    private final ActorCodes codes;
    private final Phrases agents = new Phrases();
    private final Map<String, List<String>> sets = new HashMap<>();

    AgentTranslator(ActorCodes codes) {
        this.codes = codes;
    }

    /** The nouns of all dictionaries read so far, as a table of words. */
    String table() {
        return agents.table();
    }

    TranslationReport translate(Dictionary dictionary) {
        RemarkLedger ledger = new RemarkLedger(dictionary);
        ledger.lines().forEach(line -> translate(line, ledger));
        return ledger.account();
    }

    private void translate(DictionaryLine line, RemarkLedger ledger) {
        Matcher set = SET.matcher(line.text());
        Matcher agent = AGENT.matcher(line.text());
        if (set.matches()) {
            sets.put(set.group(1), List.of(set.group(2).replace(" ", "").split(",")));
        } else if (agent.matches()
                && !(agent.group(3).isEmpty() && agent.group(5).isEmpty())) {
            agent(line, agent, ledger);
        } else {
            ledger.leaveOut(line, "expected NOUN {PLURAL} [~ROLE], with {PLURAL} where it is irregular");
        }
    }

    private void agent(DictionaryLine line, Matcher agent, RemarkLedger ledger) {
        Plover plover = codes.plover(agent.group(4));
        String sectors = plover.sectors().isEmpty() ? plover.slotSector() : plover.sectors();
        if (sectors.isEmpty()) {
            ledger.leaveOut(line, "PLOVER has no sector for " + agent.group(4));
            return;
        }
        boolean slot = !plover.slot().isEmpty();
        if (slot || !plover.lost().isEmpty()) {
            List<String> lost = new ArrayList<>(plover.lost());
            if (slot) {
                lost.add(0, plover.slot());
            }
            ledger.takeInPart(
                    line, "a noun gives a sector alone, not " + String.join(", ", lost) + "; taken as " + sectors);
        }
        for (String phrase : expanded(agent.group(1), line, ledger)) {
            write(phrase, sectors, line, ledger);
            if (agent.group(2) == null && phrase.equals(agent.group(1))) {
                write(plural(phrase), sectors, line, ledger);
            }
        }
        if (agent.group(2) != null && !agent.group(2).isBlank()) {
            expanded(agent.group(2), line, ledger).forEach(phrase -> write(phrase, sectors, line, ledger));
        }
    }

    /** The regular plural; the engine does not know that of every word. */
    private static String plural(String noun) {
        String bare = noun.replaceFirst("_+$", "");
        if (bare.matches(".*[^AEIOU]Y")) {
            return bare.substring(0, bare.length() - 1) + "IES";
        }
        return bare.matches(".*(SS|SH|CH|X)") ? bare + "ES" : bare.endsWith("S") ? bare : bare + "S";
    }

    private void write(String phrase, String sectors, DictionaryLine line, RemarkLedger ledger) {
        String words = Phrases.words(phrase).toLowerCase(Locale.ROOT);
        String against = agents.add(words, sectors, "noun", ledger.origin(line));
        if (!against.isEmpty()) {
            ledger.leaveOut(line, against);
        }
    }

    /** A phrase with each word of the set that it names: {@code FISHER!PERSON!} is FISHERMAN and FISHERWOMAN. */
    private List<String> expanded(String phrase, DictionaryLine line, RemarkLedger ledger) {
        int open = phrase.indexOf('!');
        if (open < 0) {
            return List.of(phrase);
        }
        int close = phrase.indexOf('!', open + 1);
        List<String> words = close < 0 ? null : sets.get(phrase.substring(open, close + 1));
        if (words == null) {
            ledger.leaveOut(line, "the set of words that \"" + phrase.substring(open) + "\" names is not set above");
            return List.of();
        }
        return words.stream()
                .flatMap(w ->
                        expanded(phrase.substring(0, open) + w + phrase.substring(close + 1), line, ledger).stream())
                .toList();
    }
}
