package dateline.language.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The prepared file: named sections of numbers and lines, mapped into memory and shared by all processes that read it.
 *
 * <p>Layout, all numbers little-endian: a header of 32 bytes (the 8 letters DATELINE; format, int; 0, int; length of the
 * file, long; CRC-32C of all that follows the header, long), the sections, each beginning at a multiple of 8, the
 * directory (for each section: length of its name, int; name; where it begins, long; its length, long), and as the last 8
 * bytes where the directory begins.
 */
public final class PreparedFile {
    /** Changes whenever the layout or the meaning of a section does. */
    public static final int FORMAT = 2;

    public static final int HEADER_LENGTH = 32;

    /** The letters DATELINE. */
    public static final long MAGIC = 0x454E_494C_4554_4144L;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> sections = new HashMap<>();

    private PreparedFile(ByteBuffer file) {
        this.file = file;
    }

    /**
     * Maps the file and checks it whole, some tens of milliseconds for the 150 MB.
     *
     * @throws PreparedFileException when there is none, it is of another format, or it is damaged
     */
    public static PreparedFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long length = channel.size();
            if (length < HEADER_LENGTH || length > Integer.MAX_VALUE) {
                throw PreparedFileException.damaged(path, "its length is " + length + " bytes");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, length);
            PreparedFile file = new PreparedFile(bytes.order(ByteOrder.LITTLE_ENDIAN));
            file.checkHeader(path);
            file.checkContent(path);
            file.readDirectory();
            return file;
        } catch (FileSystemException e) {
            if (Files.exists(path)) {
                throw e;
            }
            throw PreparedFileException.missing(path); // or one of its folders is a file
        }
    }

    private void checkHeader(Path path) throws PreparedFileException {
        if (file.getLong(0) != MAGIC) {
            throw PreparedFileException.damaged(path, "it does not begin as such a file does");
        }
        if (file.getInt(8) != FORMAT) {
            throw PreparedFileException.otherFormat(path, file.getInt(8));
        }
        if (file.getLong(16) != file.capacity()) {
            throw PreparedFileException.damaged(
                    path, "it should have " + file.getLong(16) + " bytes and has " + file.capacity());
        }
    }

    private void checkContent(Path path) throws PreparedFileException {
        CRC32C checksum = new CRC32C();
        checksum.update(file.slice(HEADER_LENGTH, file.capacity() - HEADER_LENGTH));
        if (checksum.getValue() != file.getLong(24)) {
            throw PreparedFileException.damaged(path, "its checksum does not match its content");
        }
    }

    private void readDirectory() {
        int end = file.capacity() - Long.BYTES;
        ByteBuffer directory = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        directory.limit(end).position((int) file.getLong(end));
        while (directory.hasRemaining()) {
            byte[] name = new byte[directory.getInt()];
            directory.get(name);
            int start = (int) directory.getLong();
            int length = (int) directory.getLong();
            sections.put(new String(name, StandardCharsets.UTF_8), file.slice(start, length));
        }
    }

    /** The bytes of a section. */
    public ByteBuffer bytes(String name) {
        ByteBuffer section = sections.get(name);
        if (section == null) {
            throw new IllegalStateException("The prepared file has no section " + name + ", only " + sections.keySet());
        }
        return section.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    public LongBuffer longs(String name) {
        return bytes(name).asLongBuffer();
    }

    public IntBuffer ints(String name) {
        return bytes(name).asIntBuffer();
    }

    public ShortBuffer shorts(String name) {
        return bytes(name).asShortBuffer();
    }

    /** The lines of a section of text. */
    public List<String> lines(String name) {
        return StandardCharsets.UTF_8.decode(bytes(name)).toString().lines().toList();
    }
}
