package dateline.knowledge.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.petrarch.Dictionary.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTranslatorTest {
    private static Translation actors(String... lines) {
        return Translation.of(
                List.of(new Dictionary(Kind.ACTORS, "own.actors.txt", String.join("\n", lines))), Knowledge.builtIn());
    }

    private static Optional<String> meaning(Translation translation, String name, String day) {
        Lexicon names = Lexicon.capitals(translation.files().stream()
                .filter(f -> f.path().equals("actor/names.tsv"))
                .toList());
        return names.meaning(name, Optional.of(LocalDate.parse(day))).map(Lexicon.Entry::meaning);
    }

    private static List<String> remarks(Translation translation) {
        return translation.accounts().get(0).remarks().stream()
                .map(Remark::toString)
                .toList();
    }

    @Test
    void a_name_and_its_synonyms_have_its_code_however_they_are_printed() {
        Translation translation =
                actors("# invented", "CORVALE_ [CRV]  ; a country", "+CORVALIAN_", "+PORT AL-SEVRAN_ # its capital");

        assertThat(meaning(translation, "Corvale", "2024-01-01")).contains("CRV");
        assertThat(meaning(translation, "Port al-Sevran", "2024-01-01")).contains("CRV");
        assertThat(meaning(translation, "corvale", "2024-01-01")).isEmpty();
        assertThat(translation.accounts()).hasToString("[own.actors.txt: 3 lines, 3 honoured, 0 in part, 0 left out]");
    }

    @Test
    void a_code_holds_before_a_day_after_it_and_between_two_the_first_that_holds_counts() {
        Translation translation = actors(
                "ILSE_MARRAN_", "\t[CRVOPP <19990503]", "\t[CRVGOV 990503-041231]", "\t[CRVREB >200101]", "\t[CRVELI]");

        assertThat(meaning(translation, "Ilse Marran", "1990-01-01")).contains("CRVOPP");
        assertThat(meaning(translation, "Ilse Marran", "1999-05-03")).contains("CRVOPP");
        assertThat(meaning(translation, "Ilse Marran", "1999-05-04")).contains("CRVGOV");
        assertThat(meaning(translation, "Ilse Marran", "2004-12-31")).contains("CRVGOV");
        assertThat(meaning(translation, "Ilse Marran", "2005-01-01")).contains("CRVELI");
        assertThat(meaning(translation, "Ilse Marran", "2020-01-01")).contains("CRVREB");
    }

    @Test
    void a_code_on_the_line_of_the_name_holds_when_no_other_does() {
        Translation translation = actors("JON_TARVE_ [CRVELI]", "+TARVE_", "\t[CRVMIL 030101-051231]");

        assertThat(meaning(translation, "Tarve", "2004-06-01")).contains("CRVMIL");
        assertThat(meaning(translation, "Tarve", "2010-06-01")).contains("CRVELI");
    }

    @Test
    void roles_are_put_into_plover() {
        Translation translation = actors(
                "CORVALE_TODAY_ [CRVMED]",
                "CORVALE_CLINICS_ [CRVHLH]",
                "HILL_FRONT_ [CRVSEP]",
                "HARBOUR_COUNCIL_ [IGOUNO]",
                "EAST_LEAGUE_ [IGOASN]");

        assertThat(meaning(translation, "Corvale Today", "2024-01-01")).contains("CRVJRN");
        assertThat(meaning(translation, "Corvale Clinics", "2024-01-01")).contains("CRVMED");
        assertThat(meaning(translation, "Hill Front", "2024-01-01")).contains("CRVREB");
        assertThat(meaning(translation, "Harbour Council", "2024-01-01")).contains("UNO");
        assertThat(meaning(translation, "East League", "2024-01-01")).contains("IGO");
        assertThat(remarks(translation))
                .containsExactly("own.actors.txt:5: EAST_LEAGUE_ [IGOASN]: PLOVER has nothing for ASN; taken as IGO");
    }

    @Test
    void what_cannot_be_honoured_is_told_with_its_line() {
        Translation translation = actors(
                "+NOBODYS_SYNONYM_",
                "<!-- two lines",
                "of comment --> CORVALE_ [CRV]",
                "CORVALE_ [CRX]",
                "TORN_ [CRV",
                "LATE_ [CRV 20041301-20050101]",
                "BACKWARDS_ [CRV 050101-040101]",
                "CODELESS_",
                "HILL_FRONT_(HF)_ [CRVREB]");

        assertThat(remarks(translation))
                .containsExactly(
                        "own.actors.txt:1: +NOBODYS_SYNONYM_: no name stands above it that it belongs to; left out",
                        "own.actors.txt:4: CORVALE_ [CRX]: \"CORVALE\" already means CRV by own.actors.txt:3, which is kept; left out",
                        "own.actors.txt:5: TORN_ [CRV: expected codes such as [MLIGOV 030101-061231], found \"[CRV\"; left out",
                        "own.actors.txt:6: LATE_ [CRV 20041301-20050101]: there is no day \"20041301\"; left out",
                        "own.actors.txt:7: BACKWARDS_ [CRV 050101-040101]: the days of [CRV 050101-040101] stand the wrong way round; left out",
                        "own.actors.txt:8: CODELESS_: it has no code that can be taken; left out",
                        "own.actors.txt:9: HILL_FRONT_(HF)_ [CRVREB]: what stands in brackets is not taken for a part of the name");
        assertThat(translation.accounts()).hasToString("[own.actors.txt: 8 lines, 1 honoured, 1 in part, 6 left out]");
    }
}
