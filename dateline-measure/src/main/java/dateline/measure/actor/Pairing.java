package dateline.measure.actor;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs the members of two lists one to one so that the pairs are worth most together (the Hungarian method). */
final class Pairing {
    private final double[][] cost;
    private final double[] rows;
    private final double[] columns;
    private final int[] rowOf;

    private Pairing(double[][] cost) {
        int size = cost.length;
        this.cost = cost;
        this.rows = new double[size + 1];
        this.columns = new double[size + 1];
        this.rowOf = new int[size + 1];
    }

    /** What the best pairing is worth. */
    static <T> double best(List<T> ones, List<T> others, ToDoubleBiFunction<T, T> worth) {
        int size = Math.max(ones.size(), others.size());
        double[][] cost = new double[size][size];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                cost[i][j] = -worth.applyAsDouble(ones.get(i), others.get(j));
            }
        }
        return -new Pairing(cost).leastCost();
    }

    private double leastCost() {
        for (int row = 1; row <= cost.length; row++) {
            take(row);
        }
        double sum = 0;
        for (int column = 1; column <= cost.length; column++) {
            sum += cost[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    /** Gives one more row a column, by the cheapest chain of exchanges. Rows and columns count from 1; 0 is none. */
    private void take(int row) {
        int size = cost.length;
        double[] least = new double[size + 1];
        int[] from = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int next = nearest(column, least, from, used);
            shift(least[next], least, used);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private int nearest(int column, double[] least, int[] from, boolean[] used) {
        int row = rowOf[column];
        int nearest = 0;
        for (int j = 1; j <= cost.length; j++) {
            if (used[j]) {
                continue;
            }
            double reduced = cost[row - 1][j - 1] - rows[row] - columns[j];
            if (reduced < least[j]) {
                least[j] = reduced;
                from[j] = column;
            }
            if (nearest == 0 || least[j] < least[nearest]) {
                nearest = j;
            }
        }
        return nearest;
    }

    private void shift(double by, double[] least, boolean[] used) {
        for (int j = 0; j <= cost.length; j++) {
            if (used[j]) {
                rows[rowOf[j]] += by;
                columns[j] -= by;
            } else {
                least[j] -= by;
            }
        }
    }
}
