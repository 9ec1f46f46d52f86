package dateline.knowledge.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.petrarch.Dictionary.Kind;
import dateline.record.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VerbTranslatorTest {
    private static Translation verbs(String... lines) {
        return Translation.of(
                List.of(new Dictionary(Kind.VERBS, "own.verbs.txt", String.join("\n", lines))), Knowledge.builtIn());
    }

    /** Patterns and meanings, without the names of the rules. */
    private static List<String> patterns(Translation translation) {
        return file(translation, "event/patterns.tsv")
                .lines()
                .map(l -> l.substring(l.indexOf('\t') + 1).replace("\t", " = "))
                .toList();
    }

    private static String file(Translation translation, String path) {
        return translation.files().stream()
                .filter(f -> f.path().equals(path))
                .map(DataFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> remarks(Translation translation) {
        return translation.accounts().get(0).remarks().stream()
                .map(Remark::toString)
                .toList();
    }

    @Test
    void a_verb_with_a_code_needs_somebody_aimed_at_and_has_that_of_its_block_unless_its_own() {
        assertThat(patterns(
                        verbs("--- RATTLE [130] ---", "RATTLE {RATTLES RATTLED}", "FENCE_OFF [163]", "+FORAY_INTO")))
                .containsExactly(
                        "<source> rattle <target:actor> = plover=THREATEN cameo=130",
                        "<source> rattle against|at|for|from|into|of|on|to|toward|towards|upon|with <target:actor>"
                                + " = plover=THREATEN cameo=130",
                        "<source> fence+off <target:actor> = plover=SANCTION cameo=163",
                        "<source> fence+off against|at|for|from|into|of|on|to|toward|towards|upon|with <target:actor>"
                                + " = plover=SANCTION cameo=163",
                        "<source> foray into <target:actor> = plover=THREATEN cameo=130");
    }

    @Test
    void patterns_of_a_block_speak_of_all_its_verbs() {
        assertThat(patterns(verbs("--- RATTLE [---] ---", "RATTLE", "SHAKE", "- * {SHARP SABRES} (AT +) [138]")))
                .containsExactly(
                        "<source> rattle|shake sabres|sabre mod:sharp at <target> = plover=THREATEN cameo=138");
    }

    @Test
    void sets_of_words_become_classes() {
        Translation translation = verbs(
                "&LONG_BLADE",
                "+SABRE",
                "+BOAR_SPEAR",
                "+CRAB_SABRE",
                "--- X [---] ---",
                "RATTLE",
                "- * &LONG_BLADE + [138]");

        assertThat(patterns(translation))
                .containsExactly(
                        "<source> rattle @petrarch-long-blade <target> = plover=THREATEN cameo=138",
                        "<source> rattle spear mod:boar <target> = plover=THREATEN cameo=138");
        assertThat(file(translation, "words.tsv")).isEqualTo("sabre\tpetrarch-long-blade\n");
    }

    @Test
    void marks_say_who_is_who() {
        assertThat(patterns(verbs(
                        "--- X [---] ---",
                        "RATTLE",
                        "- $ * + WITH SABRE [138]",
                        "- + WAS_* BY $ IN_COURT [173]",
                        "- * (BEFORE ^) (FROM $) + [1711]",
                        "- % * [046:046]",
                        "- * (BEFORE COURT) [:173]",
                        "- {NIGHT WATCHMEN} * + [180]")))
                .containsExactly(
                        "<source> rattle <target> with sabre = plover=THREATEN cameo=138",
                        "<source> rattle <target> in court = plover=COERCE cameo=173",
                        "<source> rattle before <place> from <source> <target> = plover=COERCE cameo=1711",
                        "<source!> rattle [<target>] [against|at|for|from|into|of|on|to|toward|towards|upon|with <target>]"
                                + " = plover=CONSULT cameo=046 mutual=several",
                        "<target> rattle before court [<source>]"
                                + " [against|at|for|from|into|of|on|to|toward|towards|upon|with <source>]"
                                + " = plover=COERCE cameo=173",
                        "<source:petrarch-of-watchmen/petrarch-of-night!> rattle <target> = plover=ASSAULT cameo=180");
    }

    @Test
    void a_pattern_without_a_code_says_that_its_verb_is_no_event_there() {
        assertThat(patterns(verbs("--- RATTLE [---] ---", "RATTLE", "- * TEACUPS [---]")))
                .containsExactly("<source> rattle teacups|teacup"
                        + " [against|at|for|from|into|of|on|to|toward|towards|upon|with|'s|mod <target>] = event=none");
    }

    @Test
    void what_cannot_be_honoured_is_told_with_its_line() {
        Translation translation = verbs(
                "- * SABRE [138]",
                "--- RATTLE [---] ---",
                "RATTLE # a comment",
                "- SAID * [138]",
                "- * &NOWHERE [138]",
                "- SABRE [138]",
                "- * SABRE",
                "- * SABRE [W31]",
                "- * SPEAR [1389]",
                "- * TEACUP [012]",
                "- * DOOR [042:043]",
                "- * {OPEN DOOR [042]",
                "~ a (a b RATTLE) SAY = a b 138");

        assertThat(remarks(translation))
                .containsExactly(
                        "own.verbs.txt:1: - * SABRE [138]: no verb that can be taken stands above it; left out",
                        "own.verbs.txt:4: - SAID * [138]: \"SAID\" before the verb is no noun that does it; left out",
                        "own.verbs.txt:5: - * &NOWHERE [138]: the set of words &NOWHERE is not set anywhere; left out",
                        "own.verbs.txt:6: - SABRE [138]: expected one * for the verb, found 0; left out",
                        "own.verbs.txt:7: - * SABRE: expected - WORDS * WORDS [CODE], found something else; left out",
                        "own.verbs.txt:8: - * SABRE [W31]: expected a CAMEO code of two to four digits, found \"W31\"; left out",
                        "own.verbs.txt:9: - * SPEAR [1389]: CAMEO has no code 1389; left out",
                        "own.verbs.txt:10: - * TEACUP [012]: PLOVER does not code comments (CAMEO 012); taken as no event",
                        "own.verbs.txt:11: - * DOOR [042:043]: one act is one event: 042 is taken, 043 the other way is not",
                        "own.verbs.txt:12: - * {OPEN DOOR [042]: its braces do not close; left out",
                        "own.verbs.txt:13: ~ a (a b RATTLE) SAY = a b 138: one event made of another's code cannot be said; left out");
        assertThat(translation.accounts()).hasToString("[own.verbs.txt: 13 lines, 2 honoured, 2 in part, 9 left out]");
    }

    @Test
    @Timeout(20)
    void a_line_as_lineas_a_book_is_left_out() {
        String line = "RATTLE " + " - ".repeat(500_000) + "[";

        assertThat(remarks(verbs("--- X [---] ---", line)))
                .containsExactly(
                        "own.verbs.txt:2: RATTLE  -  -  -  -  -  -  -  -  -  -  -  …: longer than 1000 characters,"
                                + " as no line of a dictionary is; left out");
    }

    @Test
    void rules_are_named_after_their_lines_and_go_before_ours() {
        Knowledge knowledge = Knowledge.builtIn();
        Translation translation = verbs("--- RATTLE [130] ---", "RATTLE");

        assertThat(RuleBook.of(knowledge.with(translation.files()), RecordKind.EVENT)
                        .cards()
                        .get(0)
                        .id())
                .isEqualTo("own.verbs.txt:2");
    }
}
