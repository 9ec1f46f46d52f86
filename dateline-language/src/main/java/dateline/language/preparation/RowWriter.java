package dateline.language.preparation;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Collects a model's rows of weights, without those that are 0. */
final class RowWriter {
    private ByteBuffer rows = PreparedFileWriter.little(1 << 20);

    /** Writes a row and gives its place, in steps of four bytes. */
    int add(float[] weights) {
        int count = 0;
        for (float weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        int filled = (count + Integer.BYTES - 1) & -Integer.BYTES;
        reserve(Integer.BYTES + filled + count * Float.BYTES);
        int place = rows.position() / Integer.BYTES;
        rows.putInt(count);
        int label = rows.position();
        rows.position(label + filled);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                rows.put(label++, (byte) i).putFloat(weights[i]);
            }
        }
        return place;
    }

    private void reserve(int bytes) {
        if (rows.remaining() < bytes) {
            byte[] content = Arrays.copyOf(rows.array(), rows.position());
            rows = PreparedFileWriter.little(rows.capacity() * 2).put(content);
        }
    }

    ByteBuffer rows() {
        return rows.flip();
    }
}
