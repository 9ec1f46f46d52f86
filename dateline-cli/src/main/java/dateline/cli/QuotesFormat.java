package dateline.cli;

import dateline.export.ReportExport;
import dateline.export.gdelt.GkgRecord;
import dateline.export.gdelt.GqgLine;
import dateline.export.quotebank.QuotebankArticle;
import dateline.export.quotebank.QuotebankQuotes;
import dateline.export.table.StatementLines;
import dateline.export.table.StatementsCsv;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** How statements are written. */
enum QuotesFormat {
    TABLE(null),
    CSV(new StatementsCsv()),
    JSONL(new StatementLines()),
    GKG(new GkgRecord()),
    GQG(new GqgLine()),
    QUOTEBANK(new QuotebankQuotes()),
    QUOTEBANK_ARTICLES(new QuotebankArticle());

    private final Optional<ReportExport> export;

    QuotesFormat(@Nullable ReportExport export) {
        this.export = Optional.ofNullable(export);
    }

    /** What writes it; empty for the table, which is for people. */
    Optional<ReportExport> export() {
        return export;
    }

    /** A format as it is given on the command line: "quotebank-articles". */
    static final class Named implements ITypeConverter<QuotesFormat> {
        @Override
        public QuotesFormat convert(String value) {
            return EnumNames.parse(QuotesFormat.values(), value);
        }
    }
}
