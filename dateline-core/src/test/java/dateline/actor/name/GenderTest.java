package dateline.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy Spokeswoman | FEMALE
            Mr.                | MALE
            crown prince       | MALE
            minister           | UNKNOWN
            """)
    void follows_from_the_last_word_of_a_title(String title, Gender expected) {
        assertThat(new ActorLexicon(Knowledge.builtIn()).genderOfTitle(title)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Her  | FEMALE
            his  | MALE
            they | UNKNOWN
            it   | UNKNOWN
            """)
    void follows_from_a_pronoun(String pronoun, Gender expected) {
        assertThat(Gender.ofPronoun(pronoun)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FEMALE,FEMALE,true", "FEMALE,MALE,false", "UNKNOWN,MALE,true", "MALE,UNKNOWN,true"})
    void agrees_unless_both_are_known_and_differ(Gender one, Gender other, boolean agrees) {
        assertThat(one.agreesWith(other)).isEqualTo(agrees);
    }
}
