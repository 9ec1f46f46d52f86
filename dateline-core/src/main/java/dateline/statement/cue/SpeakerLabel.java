package dateline.statement.cue;

import dateline.language.Sentence;
import dateline.language.Word;
import java.util.List;

/**
 * A speaker printed before a colon at the head of a paragraph: "DIALLO:", "Poll:", "Diallo on the truce:".
 *
 * @param speaker head of the phrase that names the speaker
 * @param colon the mark after it
 */
public record SpeakerLabel(Word speaker, Word colon) {
    public Sentence sentence() {
        return colon.sentence();
    }

    /** What stands after the colon in the same sentence. */
    public List<Word> rest() {
        return sentence().words().subList(colon.index() + 1, sentence().words().size());
    }

    /** Whether it is printed in capitals, as transcripts print the names of those who talk. */
    public boolean isInCapitals() {
        String printed = sentence().textAt(speaker.span());
        return printed.length() > 1 && printed.chars().allMatch(c -> !Character.isLowerCase(c));
    }

    /** Whether the paragraph begins with a quotation mark, before the label. */
    public boolean isWithinMarks() {
        return sentence().word(0).isPunctuation();
    }
}
