package dateline.export.gdelt;

import dateline.export.Excerpt;
import dateline.export.QuotedPassage;
import dateline.export.ReportExport;
import dateline.export.Wording;
import dateline.record.Actor.Kind;
import dateline.record.Article;
import dateline.record.Reading;
import dateline.record.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report as a record of GDELT's Global Knowledge Graph 2.1: 27 cells with tabs between them, no head. What Dateline knows is
 * filled; themes, tone, GCAM, images, embeds and translation are not, and stay empty. Positions are those of the text as
 * received, in code points from 0.
 *
 * <p>Quotations are the words in quotation marks, without them; speakers have no place in the format. Where only the day of
 * publication is known, the time of day is written as zeros; where the day is not, the date is 0.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf">The GDELT Global
 *     Knowledge Graph (GKG) Data Format Codebook V2.1, 19 February 2015</a>
 */
public final class GkgRecord implements ReportExport {
    private static final String UNKNOWN_DAY = "00000000";
    private static final String UNKNOWN_TIME = "000000";
    private static final String WEB = "1";
    private static final String EMPTY = "";

    @Override
    public String of(Excerpt excerpt) {
        return String.join("\t", cells(excerpt)) + "\n";
    }

    private static List<String> cells(Excerpt excerpt) {
        Reading reading = excerpt.reading();
        Article article = reading.article();
        Wording wording = new Wording(reading);
        GkgCounts counts = new GkgCounts(reading, wording);
        GkgNames names = new GkgNames(reading, wording);
        return List.of(
                day(article).orElse(UNKNOWN_DAY) + UNKNOWN_TIME + "-" + excerpt.number(), // GKGRECORDID
                day(article).map(d -> d + UNKNOWN_TIME).orElse("0"), // V2.1DATE
                host(article).map(h -> WEB).orElse(EMPTY), // V2SOURCECOLLECTIONIDENTIFIER
                GkgText.cell(host(article).or(article::publisher).orElse(EMPTY)), // V2SOURCECOMMONNAME
                GkgText.cell(article.url().orElse(article.id())), // V2DOCUMENTIDENTIFIER
                counts.plain(), // V1COUNTS
                counts.enhanced(), // V2.1COUNTS
                EMPTY, // V1THEMES
                EMPTY, // V2ENHANCEDTHEMES
                names.locations(), // V1LOCATIONS
                names.enhancedLocations(), // V2ENHANCEDLOCATIONS
                names.plain(Kind.PERSON), // V1PERSONS
                names.enhanced(Kind.PERSON), // V2ENHANCEDPERSONS
                names.plain(Kind.ORGANIZATION), // V1ORGANIZATIONS
                names.enhanced(Kind.ORGANIZATION), // V2ENHANCEDORGANIZATIONS
                EMPTY, // V1.5TONE
                GkgDates.cell(reading, wording), // V2.1ENHANCEDDATES
                EMPTY, // V2GCAM
                EMPTY, // V2.1SHARINGIMAGE
                EMPTY, // V2.1RELATEDIMAGES
                EMPTY, // V2.1SOCIALIMAGEEMBEDS
                EMPTY, // V2.1SOCIALVIDEOEMBEDS
                quotations(excerpt, wording), // V2.1QUOTATIONS
                names.all(), // V2.1ALLNAMES
                GkgAmounts.cell(reading, wording), // V2.1AMOUNTS
                EMPTY, // V2.1TRANSLATIONINFO
                article.headline().map(GkgRecord::title).orElse(EMPTY)); // V2EXTRASXML
    }

    private static Optional<String> day(Article article) {
        return article.published().map(p -> p.date().toString().replace("-", ""));
    }

    /** The domain of a report from the web: "example.org". */
    private static Optional<String> host(Article article) {
        try {
            return article.url()
                    .filter(u -> u.matches("(?i)https?://.*"))
                    .map(u -> URI.create(u.strip()).getHost())
                    .map(h -> h.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address with characters that none may have names no domain for certain
        }
    }

    private static String quotations(Excerpt excerpt, Wording wording) {
        return excerpt.passages().stream().map(p -> quotation(p, wording)).collect(Collectors.joining("#"));
    }

    /** Offset, length, verb, quote. */
    private static String quotation(QuotedPassage passage, Wording wording) {
        Span words = passage.words();
        int start = wording.start(words);
        return start + "|" + (wording.end(words) - start) + "|"
                + GkgText.quotation(wording.words(passage.statement().cue())) + "|"
                + GkgText.quotation(wording.words(words));
    }

    /** As GDELT writes it since 2016, in "New GKG 2.0 Article Metadata Fields". */
    private static String title(String headline) {
        String escaped = GkgText.cell(headline)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<PAGE_TITLE>" + escaped + "</PAGE_TITLE>";
    }
}
