package dateline.measure.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measures on clusters that can be reckoned by hand. Each letter is a mention, each group of letters an actor. */
class MeasuresTest {
    private static Mentions clusters(String... groups) {
        Map<Integer, Set<String>> meant = new HashMap<>();
        for (String group : groups) {
            group.chars().forEach(c -> meant.put(c, Set.of(group)));
        }
        return new Mentions(meant);
    }

    private static void assertRatio(Ratio ratio, double precision, double recall) {
        assertThat(ratio.precision()).isEqualTo(precision, within(1e-9));
        assertThat(ratio.recall()).isEqualTo(recall, within(1e-9));
    }

    @Test
    void equal_clusters_are_right_in_every_measure() {
        Mentions one = clusters("abc", "d");

        assertThat(List.of(Measures.detection(one, one), Measures.bCubed(one, one), Measures.muc(one, one)))
                .allSatisfy(r -> assertThat(r.f1()).isEqualTo(1));
        assertThat(Measures.ceafEntities(one, one).f1()).isEqualTo(1);
    }

    /** "c" is found with "d" and "e": a third of its cluster is right, and a third of its own is kept. */
    @Test
    void a_mention_in_the_wrong_cluster_costs_both_clusters() {
        Mentions marked = clusters("abc", "de");
        Mentions found = clusters("ab", "cde");

        assertRatio(
                Measures.bCubed(marked, found),
                (1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5,
                (2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 2) / 5);
        assertRatio(Measures.muc(marked, found), 2 / 3.0, 2 / 3.0);
        assertRatio(Measures.ceafEntities(marked, found), (0.8 + 0.8) / 2, (0.8 + 0.8) / 2);
    }

    /** "c" was not found, "x" was not marked. */
    @Test
    void mentions_of_one_side_alone_count_as_wrong() {
        Mentions marked = clusters("abc");
        Mentions found = clusters("ab", "x");

        assertRatio(Measures.detection(marked, found), 2 / 3.0, 2 / 3.0);
        assertRatio(Measures.bCubed(marked, found), 2 / 3.0, (2 / 3.0 + 2 / 3.0) / 3);
        assertRatio(Measures.muc(marked, found), 1, 1 / 2.0);
        assertRatio(Measures.ceafEntities(marked, found), 0.8 / 2, 0.8);
    }

    @Test
    void all_in_one_cluster_is_bought_with_precision() {
        Mentions marked = clusters("ab", "cd");
        Mentions found = clusters("abcd");

        assertRatio(Measures.bCubed(marked, found), 1 / 2.0, 1);
        assertRatio(Measures.muc(marked, found), 2 / 3.0, 1);
    }

    @Test
    void pairs_are_worth_most_together_rather_than_one_by_one() {
        double[][] worth = {{3, 2}, {2, 0}};

        assertThat(Pairing.best(List.of(0, 1), List.of(0, 1), (i, j) -> worth[i][j]))
                .isEqualTo(4);
        assertThat(Pairing.best(List.of(0), List.of(0, 1), (i, j) -> worth[i][j]))
                .isEqualTo(3);
    }
}
