package dateline.knowledge.petrarch;

import dateline.knowledge.DataFile;
import dateline.knowledge.petrarch.PatternTranslator.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dictionaries of verbs: blocks that begin {@code --- NAME [code] ---}, verbs of one meaning, patterns that they stand in.
 * Each line becomes a rule that is named after it, "verbs.txt:14".
 */
final class VerbTranslator {
    private static final Pattern BLOCK = Pattern.compile("-{2,}\\s*([^\\[\\]]*?)\\s*(?:\\[([^\\[\\]]*)].*?)?\\s*-*");
    private static final Pattern PATTERN = Pattern.compile("-\\s*(.*?)\\s*\\[([^\\[\\]]*)]");

    private final EventCodes codes;
    private final Synsets synsets;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    VerbTranslator(EventCodes codes, Synsets synsets) {
        this.codes = codes;
        this.synsets = synsets;
    }

    /** Patterns and classes of words of all dictionaries read so far. */
    List<DataFile> files() {
        StringBuilder patterns = new StringBuilder();
        rows.values()
                .forEach(lines -> lines.forEach(line -> patterns.append(line).append('\n')));
        return List.of(
                new DataFile("event/patterns.tsv", patterns.toString()), new DataFile("words.tsv", synsets.table()));
    }

    TranslationReport translate(Dictionary dictionary) {
        RemarkLedger ledger = new RemarkLedger(dictionary);
        new Attempt(ledger).read();
        return ledger.account();
    }

    /** The reading of one dictionary. */
    private final class Attempt {
        private final RemarkLedger ledger;
        private String blockCode = "---";
        private List<Verb> verbs = new ArrayList<>();
        private boolean inSet;
        private boolean inPatterns;

        Attempt(RemarkLedger ledger) {
            this.ledger = ledger;
        }

        void read() {
            for (DictionaryLine line : ledger.lines()) {
                try {
                    read(line);
                } catch (IllegalArgumentException e) {
                    ledger.leaveOut(line, String.valueOf(e.getMessage()));
                }
            }
        }

        private void read(DictionaryLine line) {
            String text = line.text();
            if (text.startsWith("&")) {
                inSet = true;
            } else if (text.startsWith("--")) {
                inSet = false;
                block(text);
            } else if (text.startsWith("-")) {
                inSet = false;
                inPatterns = true;
                pattern(line);
            } else if (text.startsWith("~")) {
                throw new IllegalArgumentException("one event made of another's code cannot be said");
            } else if (!inSet || !text.startsWith("+")) {
                inSet = false;
                verb(line);
            }
        }

        private void block(String text) {
            Matcher parts = BLOCK.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("expected --- NAME [CODE] ---, found something else");
            }
            begin(parts.group(2) == null ? "---" : parts.group(2).strip());
        }

        private void begin(String code) {
            blockCode = code;
            verbs = new ArrayList<>();
            inPatterns = false;
        }

        /** A verb after patterns begins a block of its own, as in older dictionaries. */
        private void verb(DictionaryLine line) {
            Verb verb = Verb.read(line.text());
            if (inPatterns) {
                begin(verb.code().isEmpty() ? "---" : verb.code());
            }
            verbs.add(verb);
            String code = verb.code().isEmpty() ? blockCode : verb.code();
            if (!isNull(code)) {
                write(line, code, List.of(verb), PatternTranslator.bare());
            }
        }

        private void pattern(DictionaryLine line) {
            Matcher parts = PATTERN.matcher(line.text());
            if (!parts.matches()) {
                throw new IllegalArgumentException("expected - WORDS * WORDS [CODE], found something else");
            }
            if (verbs.isEmpty()) {
                throw new IllegalArgumentException("no verb that can be taken stands above it");
            }
            write(
                    line,
                    parts.group(2).strip(),
                    verbs,
                    PatternTranslator.frame(PatternWords.read(parts.group(1), synsets), synsets));
        }

        private void write(DictionaryLine line, String code, List<Verb> verbs, Frame frame) {
            String[] ways = code.split(":", 2);
            boolean reversed = ways.length > 1 && ways[0].isBlank();
            boolean both = ways.length > 1 && ways[0].equals(ways[1]);
            String first = reversed ? ways[1] : ways[0];
            String meaning = meaning(line, first) + (frame.mutual() ? " mutual=several" : both ? " mutual=yes" : "");
            List<String> lines = new ArrayList<>();
            for (String pattern : new VerbPatterns(verbs, synsets).translate(frame)) {
                String written = reversed ? turned(pattern) : pattern;
                dateline.knowledge.card.Pattern.parse(written);
                lines.add(ledger.origin(line) + "\t" + written + "\t" + meaning);
            }
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("the verbs above it have particles of their own");
            }
            rows.put(ledger.origin(line), lines);
            if (ways.length > 1 && !both && !reversed && !ways[1].isBlank()) {
                ledger.takeInPart(
                        line, "one act is one event: " + first + " is taken, " + ways[1] + " the other way is not");
            }
        }

        /** What a code means; a pattern of a mere comment keeps its verb from meaning more than that. */
        private String meaning(DictionaryLine line, String code) {
            if (inPatterns && codes.isComment(code)) {
                ledger.takeInPart(line, "PLOVER does not code comments (CAMEO " + code + "); taken as no event");
                return "event=none";
            }
            return isNull(code) ? "event=none" : codes.means(code);
        }

        private String turned(String pattern) {
            return pattern.replace("<source", "<\0")
                    .replace("<target", "<source")
                    .replace("<\0", "<target");
        }

        private boolean isNull(String code) {
            return code.isEmpty() || code.startsWith("--");
        }
    }
}
