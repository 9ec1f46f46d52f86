package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.petrarch.ActorDictionary;
import dateline.knowledge.petrarch.Dictionary;
import dateline.knowledge.petrarch.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DictionaryTextTest {
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final ActorDictionary.Codes CODES = new ActorDictionary.Codes(KNOWLEDGE);

    private static Register taken(String dictionary) {
        return DictionaryText.taken(Register.EMPTY, ActorDictionary.read("own.txt", dictionary, KNOWLEDGE), CODES);
    }

    private static Translation read(String dictionary) {
        return Translation.of(List.of(new Dictionary(Dictionary.Kind.ACTORS, "own.txt", dictionary)), KNOWLEDGE);
    }

    private static Optional<String> meaning(Translation translation, String name, LocalDate day) {
        List<DataFile> names = translation.files().stream()
                .filter(f -> f.path().equals("actor/names.tsv"))
                .toList();
        return Lexicon.capitals(names).meaning(name, Optional.of(day)).map(Lexicon.Entry::meaning);
    }

    @Test
    void a_dictionary_that_is_taken_up_is_written_with_its_days_and_codes() {
        String dictionary = """
                # Actors of a Dateline register
                CORVALE_
                    [CRV]
                FREE_DOCTORS_
                    [NGOHLH]
                ILSE_MARRAN_
                +I._MARRAN_
                    [CRVOPP <990503]
                    [CRVGOV 990504-041231]
                    [CRVREB >200101]
                    [CRVELI]
                OLD_GUARD_
                    [MLIMIL 19200101-19301231]
                    [MLIINS >040101]
                """;

        assertThat(DictionaryText.write(taken(dictionary), CODES).text()).isEqualTo(dictionary);
    }

    @Test
    void what_reports_say_becomes_lines_that_our_own_reader_honours_with_the_same_codes_on_the_days() {
        Register register = RegisterTable.fromLines(
                List.of(),
                List.of(
                        "a\tAna Brant\tA. Brant\tforeign minister\tCHE\tGOV\t\t\t2019-01-05 a; 2021-02-03 b",
                        "a\tAna Brant\t\tpresident\tCHE\tGOV\t2021-02-04\t\t2022-05-06 c",
                        "b\tJean-Noël d'Alba\t\tdoctor\tNGO\tMED\t\t\t2022-05-06 c",
                        "b\tJean-Noël d'Alba\t\tformer rebel\tMLI\tREBELI\t\t2022-01-01\t2021-05-06 c"));
        DictionaryText.Written written = DictionaryText.write(register, CODES);
        Translation translation = read(written.text());

        assertThat(written.remarks()).isEmpty();
        assertThat(translation.accounts().get(0).remarks()).isEmpty();
        List<String> differing = new ArrayList<>();
        for (Entry entry : register.entries()) {
            for (RoleHeld role : entry.roles()) {
                for (Sighting seen : role.seen().inOrder()) {
                    for (String name : entry.names()) {
                        meaning(translation, name, seen.day())
                                .filter(role.code()::equals)
                                .ifPresentOrElse(c -> {}, () -> differing.add(name + " " + seen));
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(meaning(translation, "Ana Brant", LocalDate.parse("2018-12-31")))
                .isEmpty();
        assertThat(meaning(translation, "Ana Brant", LocalDate.parse("2022-05-07")))
                .isEmpty();
    }

    @Test
    void what_a_dictionary_cannot_say_is_told() {
        Register register = RegisterTable.fromLines(
                List.of(),
                List.of(
                        "a\tAna Brant\t\tjudge\tCHE\tJUD\t\t\t2019-01-05 a; 2021-02-03 b",
                        "a\tAna Brant\t\tpresident\tCHE\tGOV\t\t\t2020-01-05 c",
                        "b\tBo Keita\t\tsinger\t\t\t\t\t2020-01-05 c"));
        DictionaryText.Written written = DictionaryText.write(register, CODES);

        assertThat(written.remarks())
                .containsExactly(
                        "a: on days of both the dictionary gives [CHEGOV 200105-200105] before [CHEJUD 190105-210203]",
                        "b: \"singer\" has no code in CAMEO; left out");
        assertThat(written.text()).doesNotContain("KEITA");
    }

    @Test
    void names_that_a_dictionary_gives_twice_can_still_be_read_with() {
        Register register = taken("CORVALE_ [CRV]\nCORVALE_ [CHA]\nCORVALE_ [MLI 990101-991231]\n");
        Lexicon names =
                Lexicon.capitals(RegisterKnowledge.with(KNOWLEDGE, register).named("actor/names.tsv"));

        assertThat(names.meaning("CORVALE")).isPresent();
        assertThat(names.meaning("CORVALE", Optional.of(LocalDate.parse("1999-06-01"))))
                .map(Lexicon.Entry::meaning)
                .contains("MLI");
        assertThat(names.meaning("CORVALE", Optional.of(LocalDate.parse("2000-06-01"))))
                .map(Lexicon.Entry::meaning)
                .contains("CRV");
    }
}
