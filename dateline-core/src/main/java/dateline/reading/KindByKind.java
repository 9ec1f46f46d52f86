package dateline.reading;

import dateline.language.AnalyzedArticle;
import dateline.language.OutOfTimeException;
import dateline.record.Doubt;
import dateline.record.Found;
import dateline.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads one kind of record after the other as long as there is time, and says what there was none for. To be used once. */
final class KindByKind {
    private final AnalyzedArticle article;
    private final List<RecordKind> missing = new ArrayList<>();

    KindByKind(AnalyzedArticle article) {
        this.article = article;
    }

    /** What a reader finds; nothing when time is over before it is done. */
    <T> Found<T> read(RecordKind kind, Supplier<Found<T>> reader) {
        return readOr(Found.of(List.of()), kind, reader);
    }

    /** The same of a reader that gives something else than a list. */
    <T> T readOr(T nothing, RecordKind kind, Supplier<T> reader) {
        try {
            article.deadline().check();
            return reader.get();
        } catch (OutOfTimeException e) {
            missing.add(kind); // told in doubts()
            return nothing;
        }
    }

    boolean isPartial() {
        return article.unreadFrom().isPresent() || !missing.isEmpty();
    }

    /** How far reading came, and which kinds are missing. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        article.unreadFrom().ifPresent(from -> doubts.add(Doubt.ofArticle(unread(from))));
        if (!missing.isEmpty()) {
            String kinds = missing.stream().map(RecordKind::plural).collect(Collectors.joining(", "));
            doubts.add(Doubt.ofArticle("time was over before these were read: " + kinds));
        }
        return doubts;
    }

    private String unread(int from) {
        int length = article.article().text().length();
        return String.format(
                Locale.ROOT,
                "time was over before all sentences were found; of %d characters those from %d on (%.0f %%) were not read",
                length,
                from,
                100.0 * (length - from) / length);
    }
}
