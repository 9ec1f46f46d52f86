package dateline.knowledge.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.NounLexicon;
import dateline.knowledge.petrarch.Dictionary.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentTranslatorTest {
    private static Translation agents(String... lines) {
        return Translation.of(
                List.of(new Dictionary(Kind.AGENTS, "own.agents.txt", String.join("\n", lines))), Knowledge.builtIn());
    }

    private static Lexicon nouns(Translation translation) {
        return new NounLexicon(new Knowledge(translation.files(), List.of())).groups();
    }

    @Test
    void nouns_have_regular_plurals_unless_another_or_none_is_given() {
        Lexicon nouns = nouns(agents(
                "FENWARDEN [~COP]",
                "HILL_SENTRY [~MIL]",
                "REEVE_GENERAL {REEVES_GENERAL} [~JUD]",
                "HILLFOLK {} [~CVL]"));

        assertThat(nouns.meaning("fenwardens")).contains("COP");
        assertThat(nouns.meaning("hill sentries")).contains("MIL");
        assertThat(nouns.meaning("reeves general")).contains("JUD");
        assertThat(nouns.meaning("reeve generals")).isEmpty();
        assertThat(nouns.meaning("hillfolks")).isEmpty();
    }

    @Test
    void sets_of_words_are_put_in() {
        Lexicon nouns = nouns(agents("!PERSON! = MAN, WOMEN", "FEN!PERSON! [~CVL]"));

        assertThat(nouns.meaning("fenman")).contains("CVL");
        assertThat(nouns.meaning("fenwomen")).contains("CVL");
    }

    @Test
    void a_role_stands_before_or_behind() {
        Lexicon nouns = nouns(agents("BARRACK_CLERK [~GOVMIL]", "FEN_DISSENTER [OPP~]"));

        assertThat(nouns.meaning("barrack clerk")).contains("GOVMIL");
        assertThat(nouns.meaning("fen dissenter")).contains("OPP");
    }

    @Test
    void what_cannot_be_honoured_is_told_with_its_line() {
        TranslationReport account = agents(
                        "FENWARDEN [~COP]",
                        "WELL_SOCIETY [NGO~]",
                        "FENWARDEN [~MIL]",
                        "HILL!PERSON! [~CVL]",
                        "RADICAL_READER [~RAD]",
                        "SENTRY [~MIL}",
                        "SENTRY")
                .accounts()
                .get(0);

        assertThat(account.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "own.agents.txt:2: WELL_SOCIETY [NGO~]: a noun gives a sector alone, not NGO; taken as SOC",
                        "own.agents.txt:3: FENWARDEN [~MIL]: \"fenwarden\" already means COP by own.agents.txt:1, which is kept; left out",
                        "own.agents.txt:4: HILL!PERSON! [~CVL]: the set of words that \"!PERSON!\" names is not set above; left out",
                        "own.agents.txt:5: RADICAL_READER [~RAD]: PLOVER has no sector for RAD; left out",
                        "own.agents.txt:6: SENTRY [~MIL}: expected NOUN {PLURAL} [~ROLE], with {PLURAL} where it is irregular; left out",
                        "own.agents.txt:7: SENTRY: expected NOUN {PLURAL} [~ROLE], with {PLURAL} where it is irregular; left out");
        assertThat(account).hasToString("own.agents.txt: 7 lines, 1 honoured, 1 in part, 5 left out");
    }
}
