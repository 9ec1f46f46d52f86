package dateline.knowledge.petrarch;

import dateline.knowledge.petrarch.ActorCodes.Plover;
import dateline.knowledge.petrarch.ActorEntry.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dictionaries of actors: a name, further names below it with a plus, codes after the name or on lines of their own.
 * Of several codes the first that holds on a day counts, one without days last.
 */
final class ActorTranslator {
    private static final Pattern NAME = Pattern.compile("([^\\[\\]]*)(\\[.*)?");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final ActorCodes codes;
    private final Phrases names = new Phrases();
    private final List<ActorEntry> entries = new ArrayList<>();

    ActorTranslator(ActorCodes codes) {
        this.codes = codes;
    }

    /** The names of all dictionaries read so far, as a table of names in capitals. */
    String table() {
        return names.table();
    }

    /** Whom all dictionaries read so far name. */
    List<ActorEntry> entries() {
        return List.copyOf(entries);
    }

    TranslationReport translate(Dictionary dictionary) {
        RemarkLedger ledger = new RemarkLedger(dictionary);
        Group group = new Group(ledger);
        for (DictionaryLine line : ledger.lines()) {
            boolean begins = !line.text().startsWith("[") && !line.text().startsWith("+");
            if (begins) {
                group.close();
                group = new Group(ledger);
            }
            group.add(line, begins);
        }
        group.close();
        return ledger.account();
    }

    /** A name, its synonyms and its codes. */
    private final class Group {
        private final RemarkLedger ledger;
        private final List<DictionaryLine> nameLines = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<Meaning> dated = new ArrayList<>();
        private final List<Meaning> always = new ArrayList<>();
        private boolean begun;

        Group(RemarkLedger ledger) {
            this.ledger = ledger;
        }

        void add(DictionaryLine line, boolean begins) {
            Matcher parts = NAME.matcher(line.text());
            begun |= begins;
            if (!begun) {
                ledger.leaveOut(line, "no name stands above it that it belongs to");
                return;
            }
            if (!parts.matches()) {
                ledger.leaveOut(line, "expected NAME [CODE], found brackets that do not close");
                return;
            }
            name(line, parts.group(1).strip());
            if (parts.group(2) != null) {
                codes(line, parts.group(2), begins);
            }
        }

        private void name(DictionaryLine line, String name) {
            if (name.isEmpty()) {
                return;
            }
            String words = Phrases.words(name.startsWith("+") ? name.substring(1) : name);
            String plain = Phrases.words(BRACKETED.matcher(words).replaceAll(" "));
            if (plain.chars().noneMatch(Character::isLetterOrDigit) || plain.matches(".*[\\[\\](){}~|=<>].*")) {
                ledger.leaveOut(line, "expected a name such as GULF_OF_ADEN_, found \"" + name + "\"");
                return;
            }
            if (!plain.equals(words)) {
                ledger.takeInPart(line, "what stands in brackets is not taken for a part of the name");
            }
            nameLines.add(line);
            phrases.add(plain);
        }

        private void codes(DictionaryLine line, String text, boolean onNameLine) {
            try {
                for (DatedCode code : DatedCode.read(text)) {
                    take(line, code, onNameLine);
                }
            } catch (IllegalArgumentException e) {
                ledger.leaveOut(line, String.valueOf(e.getMessage()));
            }
        }

        private void take(DictionaryLine line, DatedCode code, boolean onNameLine) {
            if (code.isNobody()) {
                if (!code.isAlways()) {
                    ledger.leaveOut(line, "it cannot be said that a name means nobody for a time");
                }
                return;
            }
            Plover plover = codes.plover(code.code());
            if (plover.code().isEmpty()) {
                ledger.leaveOut(line, "PLOVER has nothing for " + code.code());
                return;
            }
            if (!plover.lost().isEmpty()) {
                ledger.takeInPart(
                        line,
                        "PLOVER has nothing for " + String.join(", ", plover.lost()) + "; taken as " + plover.code());
            }
            Meaning taken = new Meaning(code.code(), plover.slot(), plover.sectors(), code.since(), code.until());
            if (!code.isAlways()) {
                dated.add(taken);
            } else if (onNameLine) {
                always.add(taken);
            } else {
                always.add(0, taken);
            }
        }

        /** A table gives the last line that holds, so what counts first is written last. */
        void close() {
            List<Meaning> inOrder = new ArrayList<>(dated);
            always.stream().limit(1).forEach(inOrder::add);
            if (inOrder.isEmpty()) {
                nameLines.forEach(line -> ledger.leaveOut(line, "it has no code that can be taken"));
                return;
            }
            if (!phrases.isEmpty()) {
                entries.add(new ActorEntry(phrases, inOrder));
            }
            for (int name = 0; name < phrases.size(); name++) {
                for (int i = inOrder.size() - 1; i >= 0; i--) {
                    write(nameLines.get(name), phrases.get(name), inOrder.get(i));
                }
            }
        }

        private void write(DictionaryLine line, String phrase, Meaning code) {
            String days = code.since().map(Object::toString).orElse("") + "\t"
                    + code.until().map(Object::toString).orElse("");
            String against = names.add(phrase, code.plover(), days, ledger.origin(line));
            if (!against.isEmpty()) {
                ledger.leaveOut(line, against);
            }
        }
    }
}
