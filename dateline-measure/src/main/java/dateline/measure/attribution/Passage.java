package dateline.measure.attribution;

import dateline.article.Quotation;
import dateline.article.QuotationReader;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Part;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a report, word by word: what is said in a paragraph is attributed in it.
 *
 * @param words its words and marks in order
 */
record Passage(List<ParagraphWord> words) {
    Passage {
        words = List.copyOf(words);
    }

    /** The paragraphs of a report. */
    static List<Passage> of(AnalyzedArticle article) {
        List<Quotation> quotations = QuotationReader.read(article.article());
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!open.isEmpty() && !open.get(0).part().equals(sentence.part())) {
                passages.add(passage(open, quotations));
                open.clear();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            passages.add(passage(open, quotations));
        }
        return passages;
    }

    private static Passage passage(List<Sentence> sentences, List<Quotation> quotations) {
        Part part = sentences.get(0).part();
        List<Quotation> here =
                quotations.stream().filter(q -> q.part().equals(part)).toList();
        List<ParagraphWord> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Word token : sentence.words()) {
                words.add(new ParagraphWord(token, quotation(here, token)));
            }
        }
        return new Passage(words);
    }

    private static int quotation(List<Quotation> quotations, Word token) {
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.get(i).span().contains(token.span())) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return words.size();
    }

    ParagraphWord word(int i) {
        return words.get(i);
    }

    Span span() {
        return words.get(0)
                .token()
                .span()
                .to(words.get(words.size() - 1).token().span());
    }

    /** The words that share characters with stretches of text, by their places. */
    WordPlaces touching(List<Span> spans) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (Attributed.touches(spans, words.get(i).token().span())) {
                places.add(i);
            }
        }
        return new WordPlaces(places);
    }

    /** Whether it holds the whole of an attribution's cue. */
    boolean holds(Attributed attribution) {
        return !attribution.cue().isEmpty()
                && attribution.cue().stream().allMatch(span()::contains)
                && !touching(attribution.cue()).isEmpty();
    }

    /** The words of a run as spans, a span for each run of words, without marks other than quotation marks at its edges. */
    List<Span> spans(WordPlaces run) {
        List<Integer> places = run.places();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.size(); ) {
            int j = i;
            while (j + 1 < places.size() && places.get(j + 1) == places.get(j) + 1) {
                j++;
            }
            trimmed(places.get(i), places.get(j)).ifPresent(spans::add);
            i = j + 1;
        }
        return spans;
    }

    private Optional<Span> trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isEdge(word(first))) {
            first++;
        }
        while (last >= first && isEdge(word(last))) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(word(first).token().span().to(word(last).token().span()));
    }

    private static boolean isEdge(ParagraphWord word) {
        return word.token().isPunctuation() && ",;:–—-.".contains(word.token().text());
    }
}
