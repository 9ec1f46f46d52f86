package dateline.language.preparation;

import dateline.language.engine.PreparedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes the sections of a prepared file one after the other; the file is whole only once {@link #finish} has returned. */
final class PreparedFileWriter implements AutoCloseable {
    private static final int ALIGNMENT = 8;

    private record Section(String name, long start, long length) {}

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final List<Section> sections = new ArrayList<>();
    private long length;

    PreparedFileWriter(Path path) throws IOException {
        channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        writeFully(little(PreparedFile.HEADER_LENGTH));
    }

    /** An empty buffer in the file's byte order. */
    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        length += bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        checksum.update(bytes.duplicate());
        writeFully(bytes);
    }

    void bytes(String name, ByteBuffer content) throws IOException {
        append(little((int) (-length & (ALIGNMENT - 1))));
        sections.add(new Section(name, length, content.remaining()));
        append(content);
    }

    void longs(String name, long[] values) throws IOException {
        ByteBuffer content = little(values.length * Long.BYTES);
        content.asLongBuffer().put(values);
        bytes(name, content);
    }

    void ints(String name, int[] values) throws IOException {
        ByteBuffer content = little(values.length * Integer.BYTES);
        content.asIntBuffer().put(values);
        bytes(name, content);
    }

    void shorts(String name, short[] values) throws IOException {
        ByteBuffer content = little(values.length * Short.BYTES);
        content.asShortBuffer().put(values);
        bytes(name, content);
    }

    void lines(String name, List<String> lines) throws IOException {
        bytes(name, ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes the directory and the header, and waits until all of it is on the disk. */
    void finish() throws IOException {
        long directory = length;
        for (Section section : sections) {
            byte[] name = section.name().getBytes(StandardCharsets.UTF_8);
            ByteBuffer entry = little(Integer.BYTES + name.length + 2 * Long.BYTES);
            append(entry.putInt(name.length)
                    .put(name)
                    .putLong(section.start())
                    .putLong(section.length())
                    .flip());
        }
        append(little(Long.BYTES).putLong(directory).flip());
        ByteBuffer header = little(PreparedFile.HEADER_LENGTH)
                .putLong(PreparedFile.MAGIC)
                .putInt(PreparedFile.FORMAT)
                .putInt(0)
                .putLong(length)
                .putLong(checksum.getValue())
                .flip();
        channel.position(0);
        writeFully(header);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
