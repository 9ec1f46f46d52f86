package dateline.knowledge.gazetteer;

/**
 * Numbers of a fixed width that lie in the file's own bytes: first the highest byte of all, then the next, and so on, which
 * packs well where neighbours are alike, and needs no unpacking.
 */
final class Column {
    private final byte[] bytes;
    private final int start;
    private final int width;
    private final int size;

    private Column(byte[] bytes, int start, int width, int size) {
        this.bytes = bytes;
        this.start = start;
        this.width = width;
        this.size = size;
    }

    /** Writes numbers that are not negative and take at most this many bytes. */
    static void write(ByteSink sink, int width, int[] numbers) {
        for (int plane = width - 1; plane >= 0; plane--) {
            for (int number : numbers) {
                sink.octet(number >>> 8 * plane & 0xFF);
            }
        }
    }

    static Column read(ByteSource source, int width, int size) {
        Column column = new Column(source.bytes(), source.position(), width, size);
        source.skip(width * size);
        return column;
    }

    int at(int index) {
        int number = 0;
        for (int plane = 0; plane < width; plane++) {
            number = number << 8 | bytes[start + plane * size + index] & 0xFF;
        }
        return number;
    }
}
