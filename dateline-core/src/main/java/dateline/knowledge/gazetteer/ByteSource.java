package dateline.knowledge.gazetteer;

import java.nio.charset.StandardCharsets;

/** Bytes being read, as {@link ByteSink} wrote them. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int value = 0;
        int shift = 0;
        int octet = bytes[at++];
        while (octet < 0) {
            value |= (octet & 0x7F) << shift;
            shift += 7;
            octet = bytes[at++];
        }
        return value | octet << shift;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at += count;
    }
}
