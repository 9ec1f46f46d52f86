package dateline.knowledge;

import dateline.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    public Knowledge {
        own = List.copyOf(own);
        users = List.copyOf(users);
    }

    /** The project's own knowledge, read from its resources. */
    public static Knowledge builtIn() {
        return new Knowledge(OwnFiles.read(), List.of());
    }

    /** This knowledge with a user's files beside it. */
    public Knowledge with(List<DataFile> more) {
        return new Knowledge(own, Stream.concat(users.stream(), more.stream()).toList());
    }

    /** All files, a user's after the project's. */
    public List<DataFile> files() {
        return Stream.concat(own.stream(), users.stream()).toList();
    }

    /** The files with this path; more than one when a user adds to the project's, the user's after it. */
    public List<DataFile> named(String path) {
        return files().stream().filter(f -> f.path().equals(path)).toList();
    }

    /** The tables of a folder of this name, with one that is called like the folder: "words/force.tsv", "words.tsv". */
    public List<DataFile> below(String folder) {
        return files().stream()
                .filter(f -> f.path().endsWith(".tsv"))
                .filter(f -> f.path().startsWith(folder + "/") || f.path().equals(folder + ".tsv"))
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
            for (DataFile file : files()) {
                digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one says it has not", e);
        }
    }
}
