package dateline.knowledge.card;

import dateline.knowledge.DataFile;
import dateline.knowledge.RuleException;
import dateline.knowledge.card.RuleCard.Example;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads rule cards from YAML and gathers all that is wrong with them, each with file and line. */
final class RuleCardReader {
    private static final Set<String> KEYS = Set.of("rule", "means", "verbs", "nouns", "finds", "passes over");

    private final List<RuleCard> cards = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    static List<RuleCard> read(List<DataFile> files) {
        RuleCardReader reader = new RuleCardReader();
        files.forEach(reader::read);
        if (!reader.problems.isEmpty()) {
            throw new RuleException(reader.problems);
        }
        return List.copyOf(reader.cards);
    }

    private void read(DataFile file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (root == null) {
                return;
            }
            if (!(root instanceof SequenceNode list)) {
                problems.add(file.name() + ":1: expected a list of cards, each beginning \"- rule: name\"");
                return;
            }
            list.getValue().forEach(node -> card(file, node));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(file.name() + ":" + line + ": cannot be read as YAML: " + e.getProblem()
                    + "; put quotes around a sentence that holds \": \" or \" #\"");
        }
    }

    private void card(DataFile file, Node node) {
        String at = file.name() + ":" + (node.getStartMark().getLine() + 1);
        if (!(node instanceof MappingNode mapping)) {
            problems.add(at + ": expected a card that begins \"- rule: name\", found something else");
            return;
        }
        Map<String, Node> fields = fields(mapping, at);
        String id = fields.get("rule") instanceof ScalarNode name ? name.getValue() : "";
        if (id.isBlank()) {
            problems.add(at + ": the card has no name; begin it with \"- rule: name\"");
        }
        String earlier = origins.putIfAbsent(id, at);
        if (earlier != null) {
            problems.add(at + ": rule \"" + id + "\" stands already at " + earlier + "; give one of them another name");
        }
        List<Pattern> verbs = patterns(file, id, fields.get("verbs"));
        List<Pattern> nouns = patterns(file, id, fields.get("nouns"));
        if (verbs.isEmpty() && nouns.isEmpty()) {
            problems.add(at + ": rule \"" + id + "\" needs at least one pattern under \"verbs\" or \"nouns\"");
        }
        List<Example> finds = examples(file, id, fields.get("finds"));
        List<Example> passesOver = nearMisses(file, id, fields.get("passes over"));
        if (finds.isEmpty()) {
            problems.add(at + ": rule \"" + id + "\" needs at least one sentence it finds, with the record expected");
        }
        if (passesOver.isEmpty()) {
            problems.add(at + ": rule \"" + id + "\" needs at least one sentence it passes over");
        }
        cards.add(new RuleCard(id, at, means(file, id, fields.get("means")), verbs, nouns, finds, passesOver));
    }

    private Map<String, Node> fields(MappingNode mapping, String at) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode()).orElse("");
            if (!KEYS.contains(key)) {
                problems.add(
                        at + ": \"" + key + "\" is no part of a card; its parts are rule, means, verbs, nouns, finds"
                                + " and \"passes over\"");
            }
            fields.put(key, tuple.getValueNode());
        }
        return fields;
    }

    private Map<String, String> means(DataFile file, String id, @org.jspecify.annotations.Nullable Node node) {
        Map<String, String> means = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Optional<String> value = scalar(tuple.getValueNode());
                value.ifPresent(v -> means.put(scalar(tuple.getKeyNode()).orElse(""), v));
                if (value.isEmpty()) {
                    problems.add(line(file, tuple.getValueNode()) + "rule \"" + id
                            + "\" has a meaning that is no single word; write \"key: value\"");
                }
            }
        }
        return means;
    }

    private List<Pattern> patterns(DataFile file, String id, @org.jspecify.annotations.Nullable Node node) {
        List<Pattern> patterns = new ArrayList<>();
        for (Node item : items(node)) {
            try {
                patterns.add(Pattern.parse(scalar(item).orElse("")));
            } catch (IllegalArgumentException e) {
                problems.add(line(file, item) + "rule \"" + id + "\": " + e.getMessage());
            }
        }
        return patterns;
    }

    private List<Example> examples(DataFile file, String id, @org.jspecify.annotations.Nullable Node node) {
        List<Example> examples = new ArrayList<>();
        for (Node item : items(node)) {
            Optional<Example> example = pair(item).flatMap(p -> example(p.getKeyNode(), p.getValueNode()));
            example.ifPresent(examples::add);
            if (example.isEmpty()) {
                problems.add(
                        line(file, item) + "rule \"" + id
                                + "\": expected a sentence in quotes, a colon and the record it gives, or a list of all of them");
            }
        }
        return examples;
    }

    /** Sentences alone, or with "but" and what other cards find there. */
    private List<Example> nearMisses(DataFile file, String id, @org.jspecify.annotations.Nullable Node node) {
        List<Example> examples = new ArrayList<>();
        for (Node item : items(node)) {
            Optional<Example> example =
                    scalar(item).map(s -> new Example(s, List.of())).or(() -> butExample(item));
            example.ifPresent(examples::add);
            if (example.isEmpty()) {
                problems.add(line(file, item) + "rule \"" + id + "\": expected a sentence in quotes, or a sentence, a"
                        + " colon and {but: the record that another card finds in it}");
            }
        }
        return examples;
    }

    private static Optional<Example> butExample(Node item) {
        return pair(item)
                .flatMap(p -> pair(p.getValueNode())
                        .filter(b ->
                                scalar(b.getKeyNode()).filter("but"::equals).isPresent())
                        .flatMap(b -> example(p.getKeyNode(), b.getValueNode())));
    }

    /** The only key and value of a mapping; empty where it is none or holds more. */
    private static Optional<NodeTuple> pair(Node node) {
        return node instanceof MappingNode mapping && mapping.getValue().size() == 1
                ? Optional.of(mapping.getValue().get(0))
                : Optional.empty();
    }

    /** A sentence with one record or a list of them; empty where there is none. */
    private static Optional<Example> example(Node sentence, Node records) {
        List<String> all = records instanceof ScalarNode one
                ? List.of(one.getValue().strip())
                : items(records).stream()
                        .flatMap(r -> scalar(r).stream())
                        .map(String::strip)
                        .toList();
        return all.isEmpty() ? Optional.empty() : scalar(sentence).map(s -> new Example(s, all));
    }

    private static List<Node> items(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static String line(DataFile file, Node node) {
        return file.name() + ":" + (node.getStartMark().getLine() + 1) + ": ";
    }
}
