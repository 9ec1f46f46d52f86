package dateline.language.preparation;

import dateline.language.engine.EngineCache;
import dateline.language.engine.LibraryLogging;
import dateline.language.engine.ListField;
import dateline.language.engine.Orthography;
import dateline.language.engine.PreparedFile;
import dateline.language.engine.PreparedFileException;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the prepared file, once for each user and format: about 20 seconds and 1.3 GB of heap. It is written under another
 * name and renamed when it is whole and on the disk, so that whatever interrupts it leaves nothing that could be taken for
 * it. Of two that start at once the second waits and then finds it done; the operating system takes the lock from a process
 * that dies.
 */
public final class Preparation {
    /** Room asked for before anything is written; the file itself has some 150 MB. */
    private static final long ROOM = 200L << 20;

    /** What the lines begin with by which the process tells how far it is, and why it failed. */
    static final String PROGRESS = "preparing: ";

    static final String FAILURE = "not prepared: ";

    private final Path target;
    private final String byWhat;
    private final Consumer<String> progress;

    private Preparation(Path target, String byWhat, Consumer<String> progress) {
        this.target = target.toAbsolutePath();
        this.byWhat = byWhat;
        this.progress = progress;
    }

    /**
     * Prepares the file unless it is there and sound.
     *
     * @param target where it is to stand; its folder is made if need be
     * @param progress is told what is being done, as "parts of speech, 2 of 5"
     * @throws IOException when it cannot be written; says why and what to do
     */
    public static void run(Path target, Consumer<String> progress) throws IOException {
        run(target, EngineCache.VARIABLE, progress);
    }

    private static synchronized void run(Path target, String byWhat, Consumer<String> progress) throws IOException {
        new Preparation(target, byWhat, progress).run();
    }

    /**
     * Prepares the file named first, and tells on standard output how far it is, or what went wrong. The second argument says
     * by what another folder is named.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String byWhat = arguments.length > 1 ? arguments[1] : EngineCache.VARIABLE;
        try {
            run(Path.of(arguments[0]), byWhat, step -> out.println(PROGRESS + step));
        } catch (IOException e) {
            out.println(FAILURE + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        LibraryLogging.settle();
        Path folder = folder();
        try (FileChannel channel = lockFile(folder);
                FileLock lock = lock(channel)) {
            if (!isUsable() && lock.isValid()) {
                checkRoom(folder);
                write(folder);
            }
        }
    }

    private Path folder() throws IOException {
        Path folder = target.getParent();
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "The folder " + folder + " for the prepared language engine cannot be made (" + reason(e)
                            + "); name another by " + byWhat,
                    e);
        }
    }

    private FileChannel lockFile(Path folder) throws IOException {
        try {
            return FileChannel.open(
                    folder.resolve("preparing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IOException(
                    "Nothing can be written into the folder " + folder + " for the prepared language engine ("
                            + reason(e) + "); make it writable or name another by " + byWhat,
                    e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock free = channel.tryLock();
        if (free != null) {
            return free;
        }
        progress.accept("another start is preparing it; waiting");
        return channel.lock();
    }

    private boolean isUsable() throws IOException {
        try {
            PreparedFile.open(target);
            return true;
        } catch (PreparedFileException e) {
            return false; // it is made anew, whatever is wrong with it
        }
    }

    private void checkRoom(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        if (store.getUsableSpace() < ROOM) {
            throw new IOException("No room for the prepared language engine in " + folder + ": expected "
                    + (ROOM >> 20) + " MB, found " + (store.getUsableSpace() >> 20)
                    + " MB; make room or name another folder by " + byWhat);
        }
    }

    private void write(Path folder) throws IOException {
        Path partial = folder.resolve(target.getFileName() + ".partial");
        try {
            try (PreparedFileWriter file = new PreparedFileWriter(partial)) {
                convert(file);
                file.finish();
            }
            PreparedFile.open(partial); // what the disk gives back is what was written
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOlder(folder);
        } catch (IOException e) {
            Files.deleteIfExists(partial);
            throw new IOException(
                    "The language engine could not be prepared in " + folder + " (" + reason(e)
                            + "); nothing is left behind there; make room or name another folder by "
                            + byWhat,
                    e);
        }
    }

    /** Older formats are read by no version that is still in use; should one be, it prepares its own again. */
    private static void removeOlder(Path folder) throws IOException {
        for (int format = 1; format < PreparedFile.FORMAT; format++) {
            Files.deleteIfExists(folder.resolve(EngineCache.fileName(format)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileSystemException withPath) {
            String reason = withPath.getReason();
            return reason == null ? e.getClass().getSimpleName() : reason;
        }
        return String.valueOf(e.getMessage());
    }

    /** One after the other, each let go before the next is read: the largest take half a gigabyte. */
    private void convert(PreparedFileWriter file) throws IOException {
        Map<ListField, ClosedStrings> vocabularies = new EnumMap<>(ListField.class);
        vocabularies.put(ListField.ORTHOGRAPHY, ClosedStrings.numbers(Orthography.COUNT));
        vocabularies.put(ListField.POSITION, ClosedStrings.numbers(2));
        progress.accept("word lists, 1 of 5");
        convertWordLists(file, vocabularies);
        progress.accept("lists of names, 2 of 5");
        convertNames(file, vocabularies);
        progress.accept("parts of speech, 3 of 5");
        new ModelConverter("pos", LibraryFiles.model("pos"), vocabularies).write(file);
        progress.accept("entities, 4 of 5");
        new ModelConverter("ner", LibraryFiles.model("ner"), vocabularies).write(file);
        progress.accept("dependencies, 5 of 5");
        convertParser(file, vocabularies);
    }

    private static void convertWordLists(PreparedFileWriter file, Map<ListField, ClosedStrings> vocabularies)
            throws IOException {
        WordListConverter words = WordListConverter.load();
        words.write(file);
        vocabularies.put(ListField.AMBIGUITY, words.tags());
        vocabularies.put(ListField.CLUSTERS, words.clusterNames());
    }

    private static void convertNames(PreparedFileWriter file, Map<ListField, ClosedStrings> vocabularies)
            throws IOException {
        NameListConverter names = NameListConverter.load();
        names.write(file);
        vocabularies.put(ListField.GAZETTEERS, names.marks());
    }

    private static void convertParser(PreparedFileWriter file, Map<ListField, ClosedStrings> vocabularies)
            throws IOException {
        OnlineComponent<?, ?> parser = LibraryFiles.model("dep");
        new CandidateConverter(parser).write(file);
        new ModelConverter("dep", parser, vocabularies).write(file);
    }
}
