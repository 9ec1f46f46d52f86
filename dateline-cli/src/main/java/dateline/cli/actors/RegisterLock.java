package dateline.cli.actors;

import dateline.cli.terminal.OutputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a register, of which one process has it at a time (".FILE.lock" beside it). It is held for the moment of
 * the change only; who finds it taken waits. The operating system takes it from a process that ends.
 */
final class RegisterLock implements AutoCloseable {
    private static final int TRIES = 200;
    private static final int PAUSE_MILLIS = 50;

    private final FileChannel channel;
    private final FileLock lock;

    private RegisterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static RegisterLock of(Path register) throws IOException {
        Path file = register.resolveSibling("." + register.getFileName() + ".lock");
        FileChannel channel = opened(file);
        for (int i = 0; i < TRIES; i++) {
            FileLock lock = free(channel);
            if (lock != null) {
                return new RegisterLock(channel, lock);
            }
            pause();
        }
        channel.close();
        throw new RegisterException(
                register + ": another run has been changing it for ten seconds; nothing was written, " + "try again");
    }

    private static FileChannel opened(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw OutputException.of(file, e);
        }
    }

    private static @Nullable FileLock free(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process has it
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterException("Interrupted while waiting for the register");
        }
    }

    boolean isHeld() {
        return lock.isValid();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
