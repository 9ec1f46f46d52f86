package dateline.happening;

import dateline.language.Sentence;
import dateline.record.Article;
import dateline.record.Part;

/** The sections of a report: what stands between two crossheads tells one story; a caption tells its own. */
final class Sections {
    private final Article article;

    Sections(Article article) {
        this.article = article;
    }

    boolean areOne(Sentence one, Sentence other) {
        boolean apart = article.parts(Part.Kind.CROSSHEAD).stream()
                .anyMatch(c -> isBetween(c, one, other) || isBetween(c, other, one));
        return !apart && one.part().kind() == other.part().kind();
    }

    boolean areOneParagraph(Sentence one, Sentence other) {
        return one.part().equals(other.part());
    }

    private static boolean isBetween(Part part, Sentence before, Sentence after) {
        return before.span().end() <= part.span().start()
                && part.span().end() <= after.span().start();
    }
}
