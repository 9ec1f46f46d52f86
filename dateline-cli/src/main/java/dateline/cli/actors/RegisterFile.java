package dateline.cli.actors;

import dateline.cli.terminal.AsideFile;
import dateline.register.History;
import dateline.register.HistoryStep;
import dateline.register.Register;
import dateline.register.RegisterTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The files of a register: the table that the user names, and its history beside it ("FILE.history"). A file that cannot be
 * read in full is never overwritten. Changes are made one after the other, under a lock, on what the files hold at that
 * moment, so that two runs at a time keep what both say. Files are written aside and then put in their place at once.
 */
public final class RegisterFile {
    private final Path table;
    private final Path history;
    private final Clock clock;

    /** A register and its history, as they stand or are to stand in the files. */
    public record State(Register register, History history) {}

    public RegisterFile(Path table, Clock clock) {
        this.table = AsideFile.followed(table);
        this.history = this.table.resolveSibling(this.table.getFileName() + ".history");
        this.clock = clock;
    }

    public Path path() {
        return table;
    }

    public boolean exists() {
        return Files.exists(table);
    }

    /** The register as it stands; an empty one where there is no file yet. */
    public Register register() throws IOException {
        return exists() ? RegisterTable.read(table.toString(), text(table)) : Register.EMPTY;
    }

    /** Refuses a place that cannot be written to, before anything is read for it. */
    public void checkWritable() throws IOException {
        Path folder = AsideFile.folderOf(table);
        if (!Files.isDirectory(folder)) {
            throw new RegisterException(table + ": expected a folder \"" + folder
                    + "\" to keep the register in, found none; make it first");
        }
        if (!Files.isWritable(folder) || exists() && !Files.isWritable(table)) {
            throw new RegisterException(table + ": may not be written; check the permissions of it and its folder");
        }
    }

    /** Table and history; what a person changed in the table since the last step is a step of its own. */
    public State state() throws IOException {
        Register register = register();
        History past = Files.exists(history) ? History.read(history.toString(), text(history)) : History.NONE;
        return new State(register, past.with(now(), "edited by hand", register));
    }

    /**
     * Changes the register; nothing is written where nothing changes.
     *
     * @param what name of the step in the history
     * @param change given the register as it stands
     * @return the state before and the one after
     */
    public Changed change(String what, Function<State, Register> change) throws IOException {
        checkWritable();
        try (RegisterLock lock = RegisterLock.of(table)) {
            State before = state();
            Register changed = change.apply(before);
            History after = before.history().with(now(), what, changed);
            if (lock.isHeld() && after != before.history()) {
                write(new State(changed, after));
            }
            return new Changed(before, new State(changed, after));
        }
    }

    private void write(State state) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(table, RegisterTable.text(state.register()).getBytes(StandardCharsets.UTF_8));
        files.put(history, state.history().text().getBytes(StandardCharsets.UTF_8));
        AsideFile.write(files);
    }

    /** What a change made of a state. */
    record Changed(State before, State after) {
        /** The step that was made; null where nothing changed. */
        @org.jspecify.annotations.Nullable
        HistoryStep step() {
            int steps = after.history().steps().size();
            return steps == before.history().steps().size()
                    ? null
                    : after.history().steps().get(steps - 1);
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RegisterException(file + ": expected a register, found a folder; name a file in it");
        }
        if (!Files.isReadable(file)) {
            throw new RegisterException(file + ": may not be read; check its permissions");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RegisterException(file
                    + ": expected text in UTF-8, found other bytes; save it as UTF-8 in the program that wrote it");
        }
    }
}
