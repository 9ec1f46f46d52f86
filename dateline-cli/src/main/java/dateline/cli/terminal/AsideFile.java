package dateline.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that is written under another name and then put in its place, so that no moment shows half of it and a full disk
 * loses nothing that was there. An {@link OutputException} says what cannot be written.
 */
public final class AsideFile {
    private final Path file;
    private final Path aside;

    private AsideFile(Path file) {
        this.file = followed(file);
        this.aside = this.file.resolveSibling("." + this.file.getFileName() + ".new"); // the next run clears it away
    }

    public static void write(Path file, String text) {
        write(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Files that belong together: none is put in its place before all are written. */
    public static void write(Map<Path, byte[]> files) {
        Map<AsideFile, byte[]> asides = new LinkedHashMap<>();
        files.forEach((file, bytes) -> asides.put(new AsideFile(file), bytes));
        try {
            asides.forEach(AsideFile::fill);
            asides.keySet().forEach(AsideFile::putInPlace);
        } finally {
            asides.keySet().forEach(AsideFile::discard);
        }
    }

    private void fill(byte[] bytes) {
        try {
            if (isDevice()) {
                Files.write(file, bytes);
            } else {
                writeThrough(aside, bytes);
                keepPermissions(file, aside);
            }
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
    }

    /** "/dev/stdout", a pipe with a name: nothing can be put in its place. */
    private boolean isDevice() {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private void putInPlace() {
        try {
            if (!isDevice()) {
                move(aside, file);
            }
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
    }

    private static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what could not be put in its place. */
    private void discard() {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw OutputException.of(aside, e);
        }
    }

    /** The file that a link leads to, so that the link stays one. */
    public static Path followed(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file; // what cannot be followed cannot be read either, and that is told then
        }
    }

    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
