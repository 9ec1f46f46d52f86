package dateline.language.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.preparation.Preparation;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final String TEXT =
            "Mali's foreign minister told reporters in Bamako on Monday that talks with Niger had failed. He left at once.";

    @BeforeAll
    static void prepare() throws IOException {
        Preparation.run(EngineCache.file(), System.out::println);
    }

    @Test
    void says_of_each_word_what_it_is_and_on_which_it_depends() throws IOException {
        try (Engine engine = Engine.open(EngineCache.file())) {
            assertThat(lines(engine.read(TEXT).get(1)))
                    .containsExactly(
                            "He he PRP O 2 nsubj",
                            "left leave VBD O 0 root",
                            "at at IN O 2 prep",
                            "once once RB O 3 pcomp",
                            ". . . O 2 punct");
        }
    }

    @Test
    void threads_may_share_it() throws IOException {
        try (Engine engine = Engine.open(EngineCache.file())) {
            List<String> alone =
                    engine.read(TEXT).stream().flatMap(s -> lines(s).stream()).toList();
            assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> engine.read(TEXT)))
                    .allSatisfy(sentences -> assertThat(sentences.stream().flatMap(s -> lines(s).stream()))
                            .containsExactlyElementsOf(alone));
        }
    }

    @Test
    void a_sentence_without_end_is_cut() throws IOException {
        try (Engine engine = Engine.open(EngineCache.file())) {
            assertThat(engine.sentences("word ".repeat(600)))
                    .extracting(Words::size)
                    .containsExactly(251, 251, 101);
        }
    }

    @Test
    void once_closed_it_reads_no_more() throws IOException {
        Engine engine = Engine.open(EngineCache.file());
        engine.close();

        assertThatThrownBy(() -> engine.read(TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The language engine has been closed; open another to read on");
    }

    private static List<String> lines(Words words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> String.join(
                        " ",
                        words.form(i),
                        words.text(Field.LEMMA, i),
                        words.text(Field.PART_OF_SPEECH, i),
                        words.text(Field.ENTITY, i),
                        Integer.toString(words.head(i)),
                        words.text(Field.LABEL, i)))
                .toList();
    }
}
