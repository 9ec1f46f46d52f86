package dateline.cli.gazetteer;

import dateline.knowledge.gazetteer.Gazetteer;
import dateline.knowledge.gazetteer.GazetteerEntry;
import dateline.knowledge.gazetteer.GazetteerFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer}: tells which gazetteer places are looked up in, looks names up, takes in a newer one. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Tells which gazetteer places are looked up in; looks up names in it; takes in another one.",
        footer = {
            "",
            "An imported gazetteer stands in the user's data folder, or in the file that the environment variable "
                    + GazetteerFile.VARIABLE + " names."
        })
public final class GazetteerCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        Path own = GazetteerFile.path();
        Gazetteer gazetteer = GazetteerFile.open();
        System.out.println(Files.exists(own) ? "imported: " + own : "embedded: the one that comes with Dateline");
        System.out.print(page(gazetteer.facts()));
        return 0;
    }

    private static String page(GazetteerFacts facts) {
        return String.format(
                Locale.ROOT,
                "source:   GeoNames (CC BY 4.0), %s%ndate:     %s%nplaces:   %,d%nnames:    %,d%nmemory:   %,.1f MB%n",
                facts.source(),
                facts.date(),
                facts.places(),
                facts.names(),
                facts.bytes() / 1e6);
    }

    /** {@code dateline gazetteer find NAME}. */
    @Command(
            name = "find",
            mixinStandardHelpOptions = true,
            description = "Lists the places that bear a name, the most populous first. Exit code 1 when there is none.")
    Integer find(@Parameters(paramLabel = "NAME", description = "A name such as \"St. Petersburg\".") String name)
            throws IOException {
        List<GazetteerEntry> entries = GazetteerFile.open().named(name).stream()
                .sorted(Comparator.comparingLong(GazetteerEntry::population).reversed())
                .toList();
        entries.forEach(e -> System.out.println(line(e)));
        if (entries.isEmpty()) {
            System.err.println("dateline: the gazetteer has no place that is named \"" + name + "\"");
        }
        return entries.isEmpty() ? 1 : 0;
    }

    private static String line(GazetteerEntry entry) {
        String within = Stream.of(entry.district(), entry.region(), entry.country())
                .flatMap(o -> o.stream())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%9s  %-8s %7.2f %8.2f  pop. %,-11d %s%s",
                entry.geonames() == 0 ? "-" : String.valueOf(entry.geonames()),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.latitude(),
                entry.longitude(),
                entry.population(),
                within,
                entry.main() ? "" : " (another name)");
    }

    /** {@code dateline gazetteer import FILE...}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a gazetteer of GeoNames' files and reads with it from now on.",
                "A FILE is a dump of nineteen columns (cities500.txt, a country's file, allCountries.txt) or a list of"
                        + " divisions (admin1CodesASCII.txt, admin2Codes.txt). They come from"
                        + " download.geonames.org/export/dump. The gazetteer before stays in place until the new one is"
                        + " written in full. Exit code 1 when lines were broken and left out."
            })
    Integer take(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of GeoNames, unpacked.")
                    List<Path> files,
            @Option(names = "--to", paramLabel = "FILE", description = "Writes to this file instead.") @Nullable
                    Path to)
            throws IOException {
        GazetteerImport taking = new GazetteerImport(System.err);
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "Expected a file of GeoNames, found \"" + file + "\"");
            }
        }
        for (Path file : files) {
            taking.take(file);
        }
        taking.finish();
        if (taking.isEmpty()) {
            System.err.println("dateline: expected places in " + files + ", found none; the gazetteer stays as it was");
            return 1;
        }
        Path target = to == null ? GazetteerFile.path() : to;
        GazetteerFile.replace(target, taking.build(files));
        System.out.println(taking.counts());
        System.out.println("the gazetteer is " + target);
        return taking.broken() == 0 ? 0 : 1;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;
}
