package dateline.language.preparation;

import dateline.language.engine.LinearModel;
import java.nio.ByteBuffer;

/** Collects a model's rows of weights: sparse without those that are 0, dense where many are not. */
final class RowWriter {
    /** A row is dense when at least one label in so many has a weight. */
    private static final int DENSE_FROM = 4;

    private ByteBuffer rows = PreparedFileWriter.little(1 << 20);
    private ByteBuffer dense = PreparedFileWriter.little(1 << 20);
    private int denseCount;

    /** Writes a row and gives its name. */
    int add(float[] weights) {
        int count = 0;
        for (float weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        return count * DENSE_FROM >= weights.length ? addDense(weights) : addSparse(weights, count);
    }

    private int addDense(float[] weights) {
        dense = reserve(dense, weights.length * Float.BYTES);
        for (float weight : weights) {
            dense.putFloat(weight);
        }
        return LinearModel.DENSE - denseCount++;
    }

    private int addSparse(float[] weights, int count) {
        int filled = (count + Integer.BYTES - 1) & -Integer.BYTES;
        rows = reserve(rows, Integer.BYTES + filled + count * Float.BYTES);
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

    private static ByteBuffer reserve(ByteBuffer buffer, int bytes) {
        if (buffer.remaining() >= bytes) {
            return buffer;
        }
        return PreparedFileWriter.little(buffer.capacity() * 2).put(buffer.flip());
    }

    /** The sparse rows. */
    ByteBuffer rows() {
        return rows.flip();
    }

    ByteBuffer dense() {
        return dense.flip();
    }
}
