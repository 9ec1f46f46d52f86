package dateline.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Dateline's own files of knowledge, in its jar or where it was compiled: the only files that core opens by itself. */
final class OwnFiles {
    private static final String ROOT = "/dateline/knowledge";

    /** A file that no other folder of this name has: classes of this package may lie in one too. */
    private static final String KNOWN = ROOT + "/tables.tsv";

    private OwnFiles() {}

    static List<DataFile> read() {
        URL known = OwnFiles.class.getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("Expected the file " + KNOWN + " in dateline-core, found none; rebuild it");
        }
        try {
            return read(known.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot read " + known, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + known, e);
        }
    }

    private static List<DataFile> read(URI known) throws IOException {
        if (!known.getScheme().equals("jar")) {
            return below(Path.of(known).resolveSibling(""));
        }
        try (FileSystem jar = FileSystems.newFileSystem(jarOf(known))) {
            return below(jar.getPath(ROOT));
        }
    }

    /** By its path a jar is opened for us alone; by its URI another thread may have it open already. */
    private static Path jarOf(URI known) {
        return Path.of(URI.create(known.getRawSchemeSpecificPart().split("!/")[0]));
    }

    /** Every ".yaml" and ".tsv" file below a folder, in order of their paths. */
    private static List<DataFile> below(Path folder) throws IOException {
        List<DataFile> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(OwnFiles::isData)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                found.add(new DataFile(name, Files.readString(path, StandardCharsets.UTF_8)));
            }
        }
        return found;
    }

    private static boolean isData(Path path) {
        return path.toString().endsWith(".yaml") || path.toString().endsWith(".tsv");
    }
}
