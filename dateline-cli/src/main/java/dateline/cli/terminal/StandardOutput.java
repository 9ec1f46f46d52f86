package dateline.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output of all commands. What cannot be written ends the command with an {@link OutputException} at once, where
 * Java's own would go on in silence.
 */
public final class StandardOutput extends FilterOutputStream {
    private StandardOutput(OutputStream out) {
        super(out);
    }

    /** Puts it in the place of {@link System#out}; characters are UTF-8. */
    public static void install() {
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw OutputException.ofStandardOutput(e, isPipe(e));
        }
    }

    /** The system says it in words of the user's language; where it tells what standard output is, that is surer. */
    private static boolean isPipe(IOException cause) {
        return Terminal.isPipe() || String.valueOf(cause.getMessage()).contains("pipe");
    }
}
