package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.record.Doubt;
import dateline.record.Origin;
import dateline.record.Published;
import dateline.record.Received;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static Received file(byte[] bytes) throws IntakeException {
        return TextFile.received("reports/lagos-talks.txt", bytes, Optional.empty());
    }

    @Test
    void a_file_is_named_after_itself_and_fingerprinted() throws IntakeException {
        Received received = file("Mali agreed.\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(received.id()).isEqualTo("lagos-talks");
        assertThat(received.text()).isEqualTo("Mali agreed.\r\n");
        assertThat(received.origin().sha256())
                .isEqualTo("ffb8d63afc460a75ac2e1faacbc81e25d990ece694f1b8a46648153e296a7cc5");
        assertThat(received.doubts()).isEmpty();
    }

    @Test
    void utf_16_and_byte_order_marks_are_understood() throws IntakeException {
        assertThat(file("\uFEFFMali agreed.".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Mali agreed.");
        assertThat(file("\uFEFFMali agreed.".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("Mali agreed.");
        assertThat(file("\uFEFFMali agreed.".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("Mali agreed.");
    }

    @Test
    void other_bytes_are_read_as_windows_1252_and_that_is_said() throws IntakeException {
        Received received = file("Mali’s army".getBytes(Charset.forName("windows-1252")));

        assertThat(received.text()).isEqualTo("Mali’s army");
        assertThat(received.doubts()).extracting(Doubt::why).first().asString().contains("windows-1252");
    }

    @Test
    void what_is_no_report_is_refused_with_a_reason() {
        assertThatThrownBy(() -> file(new byte[0])).hasMessageContaining("found an empty file");
        assertThatThrownBy(() -> file(" \n ".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("found nothing to read");
        assertThatThrownBy(() -> file("PK\u0003\u0004\u0001\u0002".repeat(50).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("found binary data");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [1]                              | expected a JSON object such as
            {"text": "a", }                  | expected a JSON object, found
            {"id": "1"}                      | expected a field "text"
            {"text": "  "}                   | found nothing to read
            {"text": ["a"]}                  | expected words in "text"
            {"text": "a", "published": "May"}  | "published": expected a day or an instant such as 2025-12-03
            {"text": "a", "published": true}   | expected words in "published"
            {"text": "a", "status": "held"}    | expected "usable", "withdrawn" or "cancelled" in "status", found "held"
            """)
    void a_wrong_line_is_told(String line, String message) {
        assertThatThrownBy(() -> JsonLines.received(line))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_report_says_when_it_came_out_in_which_version_and_whether_it_stands() throws IntakeException {
        Received received = JsonLines.received("{\"text\": \"Mali agreed.\", \"published\": \"2025-12-03T14:05:00Z\","
                + " \"version\": 3, \"status\": \"canceled\"}");

        assertThat(received.published()).map(Published::iso).contains("2025-12-03T14:05:00Z");
        assertThat(received.origin().edition())
                .isEqualTo(new Origin.Edition(Optional.of("3"), Optional.of(Origin.Status.CANCELLED)));
        assertThat(JsonLines.received("{\"text\": \"Mali agreed.\", \"published\": 45994}")
                        .published())
                .map(Published::date)
                .contains(LocalDate.of(2025, 12, 3));
    }

    @Test
    void an_hour_that_cannot_be_kept_is_a_doubt() throws IntakeException {
        Received received = JsonLines.received("{\"text\": \"Mali agreed.\", \"published\": \"2025-12-03 14:05\"}");

        assertThat(received.published()).contains(Published.given(LocalDate.of(2025, 12, 3)));
        assertThat(received.doubts()).extracting(Doubt::why).first().asString().contains("names no time zone");
    }

    /** The digest is that of the lines as sha256sum counts it. */
    @Test
    void a_line_without_an_id_is_named_after_what_is_known_of_it() throws IntakeException {
        String id = JsonLines.received("{\"text\": \"Mali agreed.\", \"publisher\": \"Sahel Wire\","
                        + " \"url\": \"https://example.org/1\", \"published\": \"2025-12-03\"}")
                .id();

        assertThat(id).isEqualTo("4c41084f35a575e0");
        assertThat(JsonLines.received("{\"text\": \"Mali agreed.\"}").id())
                .isEqualTo("f32966493b251da2")
                .isEqualTo(PlainText.received("Mali agreed.", Optional.empty()).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            en | The government said on Wednesday that it would not continue the talks with its neighbour.
            en | THE GOVERNMENT SAID ON WEDNESDAY THAT IT WOULD NOT CONTINUE THE TALKS WITH ITS NEIGHBOUR.
            de | Die Regierung hat am Mittwoch mitgeteilt, dass sie die Gespräche mit dem Nachbarland nicht fortsetzen wird.
            de | Der Bericht mit dem Titel „The War and the People From Which They Were Born“ erschien am Mittwoch in Wien; die Regierung äußerte sich dazu nicht, und auch die Botschaft wollte auf Anfrage keine Stellung nehmen, obwohl die Journalisten mehrfach darum gebeten hatten.
            nl | De regering heeft woensdag laten weten dat zij de gesprekken met het buurland niet zal voortzetten, of dat nu verstandig is of niet.
            da | Regeringen oplyste onsdag, at den ikke vil fortsætte samtalerne med nabolandet, og at ministeren er rejst hjem for at have mere tid.
            fr | Le gouvernement a annoncé mercredi qu'il ne poursuivrait pas les discussions avec le pays voisin.
            es | El gobierno anunció el miércoles que no continuará las conversaciones con el país vecino. El ministro dijo a los periodistas que las dos partes no habían llegado a ningún acuerdo sobre la frontera y que los soldados volverían a sus cuarteles.
            ru | Правительство сообщило в среду, что не будет продолжать переговоры с соседней страной. Министр заявил журналистам, что стороны так и не смогли договориться о границе, и обвинил в этом соседей.
            uk | Уряд повідомив у середу, що не продовжуватиме переговори із сусідньою країною щодо кордону.
            ar | أعلنت الحكومة يوم الأربعاء أنها لن تواصل المحادثات مع الدولة المجاورة بشأن الحدود وأن الوزير عاد إلى بلاده.
            zh | 政府星期三宣布不再继续与邻国的谈判。部长对记者说，双方没有就边界问题达成任何协议，士兵们将返回军营，使馆也拒绝对此发表评论，谈判代表已经回国。
            fa | دولت روز چهارشنبه اعلام کرد که به گفت‌وگو با کشور همسایه ادامه نخواهد داد و وزیر به تهران بازگشته است.
            et | Valitsus teatas kolmapäeval, et ei jätka kõnelusi naaberriigiga ja et minister on koju tagasi sõitnud.
            """)
    void tells_the_language(String code, String text) {
        assertThat(LanguageRecognizer.language(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dutch Minister Joost van den Heuvel met Anke van der Velde in The Hague. Van den Heuvel promised 40 trucks.",
                "Joost van den Heuvel, Anke van der Velde, Pieter van Houten and Willem de Ruyter met in Utrecht."
            })
    void foreign_names_make_no_foreign_report(String text) {
        assertThat(LanguageRecognizer.language(text).filter(l -> !l.equals("en")))
                .isEmpty();
    }

    @Test
    void languages_are_told_on_many_threads_as_on_one() {
        List<String> texts = List.of(
                "Die Regierung hat am Mittwoch mitgeteilt, dass sie die Gespräche mit dem Nachbarland nicht fortsetzen wird.",
                "Le gouvernement a annoncé mercredi qu'il ne poursuivrait pas les discussions avec le pays voisin.");

        List<Optional<String>> told = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> LanguageRecognizer.language(texts.get(i % 2)))
                .toList();

        assertThat(told)
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(i -> Optional.of(i % 2 == 0 ? "de" : "fr"))
                        .toList());
    }

    @Test
    void a_few_words_are_of_no_language() {
        assertThat(LanguageRecognizer.language("Mali accused Chad.")).isEmpty();
    }
}
