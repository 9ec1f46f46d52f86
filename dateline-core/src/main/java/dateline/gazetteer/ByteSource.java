package dateline.gazetteer;

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

    int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    int octet() {
        return bytes[at++] & 0xFF;
    }

    String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] block() {
        int length = number();
        byte[] block = new byte[length];
        System.arraycopy(bytes, at, block, 0, length);
        at += length;
        return block;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at += count;
    }
}
