package dateline.statement.content;

import dateline.article.Quotation;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.SpeechAct;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Quotations with the speaker's name after a dash, as below a letter: “We want to go home.” — Amina Diallo, teacher. */
public final class SignedQuotations {
    private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");

    /** A longer stretch after the dash is no name. */
    private static final int MOST_WORDS = 6;

    private final AnalyzedArticle article;
    private final Quotations quotations;

    public SignedQuotations(AnalyzedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    public List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : article.sentencesInTime()) {
            for (Word dash : sentence.words()) {
                if (DASHES.contains(dash.text())) {
                    attribution(dash).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(Word dash) {
        List<Word> name = name(dash);
        boolean plain = name.stream().allMatch(SignedQuotations::isOfName);
        boolean told =
                dash.sentence().clauses().stream().anyMatch(c -> c.predicate().index() > dash.index());
        if (name.isEmpty() || name.size() > MOST_WORDS || !plain || told || !endsLine(dash.sentence())) {
            return Optional.empty();
        }
        return signed(dash).map(q -> new Attribution(cue(dash, name), List.of(q.span())));
    }

    /** The words between the dash and the next mark. */
    private static List<Word> name(Word dash) {
        return dash.sentence().words().stream()
                .skip(dash.index() + 1L)
                .takeWhile(t -> !t.isPunctuation())
                .toList();
    }

    private static boolean isOfName(Word word) {
        return Character.isUpperCase(word.text().charAt(0)) && word.isNoun();
    }

    private boolean endsLine(Sentence sentence) {
        String text = article.article().text();
        int end = sentence.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 3));
        return after.isBlank()
                || after.contains("\n")
                || sentence.span().end() >= sentence.part().span().end() - 1;
    }

    /** The quotation that ends right before the dash. */
    private Optional<Quotation> signed(Word dash) {
        String text = article.article().text();
        int at = dash.span().start() - 1;
        while (at > 0 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '.')) {
            at--;
        }
        int end = at + 1;
        return quotations.at(at).filter(q -> q.span().end() == end && quotations.isSpeech(q));
    }

    private static Cue cue(Word dash, List<Word> name) {
        Word head = name.get(name.size() - 1);
        return new Cue(
                head.nominal(),
                dash.span(),
                Cue.Roles.of(List.of(head), List.of()),
                SpeechAct.ASSERT,
                true,
                "signature");
    }
}
