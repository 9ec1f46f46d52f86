package dateline.place.resolution;

import dateline.knowledge.gazetteer.NameKey;
import dateline.place.name.Toponym;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts names that mean one place together. A name that is said to lie in two different containers means two places; one that is
 * said to lie in none means the place that it meant before.
 */
final class ToponymClusters {
    private final Map<String, ToponymCluster> clusters = new LinkedHashMap<>();
    private final Map<String, String> lastContainers = new LinkedHashMap<>();

    private ToponymClusters() {}

    /** In the order of first mention. */
    static Collection<ToponymCluster> cluster(List<Toponym> names) {
        ToponymClusters clusters = new ToponymClusters();
        names.forEach(clusters::add);
        return clusters.clusters.values();
    }

    private void add(Toponym name) {
        String key = key(name);
        String container = name.container().map(NameKey::of).orElse("");
        String before = lastContainers.getOrDefault(key, "");
        if (!container.isEmpty()) {
            if (before.isEmpty()) {
                putInContainer(key, container);
            }
            lastContainers.put(key, container);
        }
        clusters.computeIfAbsent(key(key, container.isEmpty() ? before : container), k -> new ToponymCluster())
                .add(name);
    }

    /** What was named before without a container lies in the first that is named. */
    private void putInContainer(String key, String container) {
        ToponymCluster bare = clusters.remove(key(key, ""));
        if (bare != null) {
            clusters.put(key(key, container), bare);
        }
    }

    private static String key(String name, String container) {
        return name + "|" + container;
    }

    private static String key(Toponym name) {
        boolean country = name.isCountry() && name.container().isEmpty();
        return country ? "=" + name.country().orElse("") : NameKey.of(name.isAdjective() ? name.bare() : name.name());
    }
}
