package dateline.statement.content;

import dateline.article.Quotation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Part;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import dateline.statement.cue.SpeakerLabel;
import dateline.statement.cue.SpeakerLabelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is told by a label alone: {@code DIALLO: I never said that.} in a transcript, {@code Poll: Voters Want Talks} in a
 * heading. In a transcript a turn goes on to the next label.
 */
public final class TranscriptTurns {
    /** A transcript has at least two turns. */
    private static final int FEWEST_TURNS = 2;

    /** A shorter line without a verb says nothing. */
    private static final int FEWEST_WORDS = 7;

    /** So many paragraphs may stand between two labels of a transcript. */
    private static final int LONGEST_TURN = 4;

    private final References references;
    private final Quotations quotations;
    private final List<Sentence> sentences;
    private final List<SpeakerLabel> labels;

    public TranscriptTurns(SpeakerLabelReader reader, References references, Quotations quotations) {
        this.references = references;
        this.quotations = quotations;
        this.sentences = references.article().sentences();
        this.labels = sentences.stream()
                .flatMap(s -> reader.read(references, s).stream())
                .toList();
    }

    public List<Attribution> read() {
        return labels.stream().flatMap(label -> attribution(label).stream()).toList();
    }

    private Optional<Attribution> attribution(SpeakerLabel label) {
        List<Word> rest = label.rest();
        Optional<Quotation> quoted = quotations
                .at(rest.get(0).span().start())
                .filter(q -> quotations.isSpeech(q)
                        && !q.span().contains(label.speaker().span()));
        if (quoted.isEmpty() && isEntry(label)) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>();
        content.add(quoted.filter(q -> closes(q, label)).map(Quotation::span).orElse(restOfParagraph(label)));
        content.addAll(nextParagraphs(label));
        return Optional.of(new Attribution(cue(label), content));
    }

    /** Whether it belongs to a list rather than to somebody: "Diallo: 43 percent", "Nevada: Ann Sato, Jo Diallo, Al Koné". */
    private static boolean isEntry(SpeakerLabel label) {
        List<Word> rest = label.rest();
        boolean told = rest.stream().anyMatch(t -> t.clause().isPresent());
        boolean list = rest.stream().filter(t -> t.text().equals(",")).count() > 1;
        return !told && (list || rest.size() < FEWEST_WORDS);
    }

    /** Whether the quotation is all that the sentence says: “…” and not “Hate” Has No Place. */
    private static boolean closes(Quotation quotation, SpeakerLabel label) {
        return quotation.span().end() >= label.sentence().span().end() - 1;
    }

    private Span restOfParagraph(SpeakerLabel label) {
        int start = label.rest().get(0).span().start();
        return trimmed(new Span(start, label.sentence().part().span().end()));
    }

    private Cue cue(SpeakerLabel label) {
        return new Cue(
                label.speaker().nominal(),
                label.colon().span(),
                Cue.Roles.of(List.of(label.speaker()), label.rest()),
                SpeechAct.ASSERT,
                true,
                "speaker-label");
    }

    /** Paragraphs up to the next label that belong to the turn. */
    private List<Span> nextParagraphs(SpeakerLabel label) {
        List<Part> between = new ArrayList<>();
        if (!label.isInCapitals() && labels.size() < FEWEST_TURNS) {
            return List.of();
        }
        boolean followed = false;
        for (int i = label.sentence().index() + 1; i < sentences.size() && between.size() <= LONGEST_TURN; i++) {
            Sentence next = sentences.get(i);
            followed = labels.stream().anyMatch(l -> l.sentence().equals(next));
            if (followed) {
                break;
            }
            if (!next.part().equals(label.sentence().part()) && !between.contains(next.part())) {
                between.add(next.part());
            }
        }
        boolean marks = label.isWithinMarks();
        boolean bounded = followed && between.size() <= LONGEST_TURN;
        return between.stream()
                .takeWhile(p -> marks ? beginsWithMark(p) : bounded)
                .filter(p ->
                        !words(p.span()).startsWith("(") && !words(p.span()).startsWith("\"("))
                .map(p -> trimmed(p.span()))
                .toList();
    }

    private boolean beginsWithMark(Part part) {
        String words = words(part.span());
        return words.startsWith("\"") || words.startsWith("“");
    }

    private String words(Span span) {
        return references.article().article().words(span);
    }

    /** Without a mark that only opens or closes the paragraph. */
    private Span trimmed(Span span) {
        String words = words(span);
        long marks = words.chars().filter(c -> c == '"').count();
        int start = words.startsWith("\"") && marks % 2 == 1 ? span.start() + 1 : span.start();
        int end = words.endsWith("\"") && marks % 2 == 1 && start == span.start() ? span.end() - 1 : span.end();
        return start < end ? new Span(start, end) : span;
    }
}
