package dateline.knowledge;

import dateline.record.RecordKind;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of knowledge that a reading is done with: the project's own, and a user's beside them. A user's file of the
 * same name adds to the project's; it does not replace it. Where the two say different things of one phrase, or two rules
 * fit a clause equally well, the user's is taken.
 *
 * @param own the project's, in order of their paths
 * @param users a user's, in the order in which they were added
 */
public record Knowledge(List<DataFile> own, List<DataFile> users) {
    private static final String ROOT = "/dateline/knowledge";

    /** A file that no other folder of this name has: classes of this package may lie in one too. */
    private static final String KNOWN = ROOT + "/words.tsv";

    public Knowledge {
        own = List.copyOf(own);
        users = List.copyOf(users);
    }

    /** The project's own knowledge, read from its resources. */
    public static Knowledge builtIn() {
        URL known = Knowledge.class.getResource(KNOWN);
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

    private static Knowledge read(URI known) throws IOException {
        if (!known.getScheme().equals("jar")) {
            return new Knowledge(filesBelow(Path.of(known).resolveSibling("")), List.of());
        }
        try (FileSystem jar = FileSystems.newFileSystem(jarOf(known))) {
            return new Knowledge(filesBelow(jar.getPath(ROOT)), List.of());
        }
    }

    /** By its path a jar is opened for us alone; by its URI another thread may have it open already. */
    private static Path jarOf(URI known) {
        return Path.of(URI.create(known.getRawSchemeSpecificPart().split("!/")[0]));
    }

    /** Reads every ".yaml" and ".tsv" file below a folder, in order of their paths. */
    public static List<DataFile> filesBelow(Path folder) throws IOException {
        List<DataFile> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Knowledge::isData)
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

    /** This knowledge with a user's files beside it. */
    public Knowledge with(List<DataFile> more) {
        return new Knowledge(own, Stream.concat(users.stream(), more.stream()).toList());
    }

    /** The files with this path; more than one when a user adds to the project's, the user's after it. */
    public List<DataFile> named(String path) {
        return Stream.concat(own.stream(), users.stream())
                .filter(f -> f.path().equals(path))
                .toList();
    }

    /** The rule cards of one kind: all YAML files of the folder of that name, a user's before the project's. */
    public List<DataFile> cards(RecordKind kind) {
        return Stream.concat(users.stream(), own.stream())
                .filter(f -> f.path().startsWith(kind.word() + "/") && f.path().endsWith(".yaml"))
                .toList();
    }

    /** "sha256:" and a fingerprint of all files: two readings with the same one were done by the same rules. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DataFile file : Stream.concat(own.stream(), users.stream()).toList()) {
                digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one says it has not", e);
        }
    }
}
