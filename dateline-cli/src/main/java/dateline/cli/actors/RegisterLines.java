package dateline.cli.actors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.cli.terminal.Listing;
import dateline.json.ReadingJson;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import dateline.register.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of a register for spreadsheets and programs. */
final class RegisterLines {
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "other_names",
            "title",
            "country",
            "sectors",
            "since",
            "until",
            "first_seen",
            "last_seen",
            "seen");

    private RegisterLines() {}

    /** A row an office. */
    static String csv(List<Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        entries.forEach(e -> e.roles().forEach(r -> rows.add(row(e, r))));
        return new Listing(COLUMNS, rows, "").csv();
    }

    private static List<String> row(Entry entry, RoleHeld role) {
        return List.of(
                entry.id(),
                entry.name(),
                String.join("; ", entry.otherNames()),
                role.title(),
                role.country(),
                role.sectors(),
                role.since().map(LocalDate::toString).orElse(""),
                role.until().map(LocalDate::toString).orElse(""),
                role.seen().first().map(LocalDate::toString).orElse(""),
                role.seen().last().map(LocalDate::toString).orElse(""),
                role.seen().inOrder().stream().map(Sighting::toString).collect(Collectors.joining("; ")));
    }

    /** A line of JSON an entry; what is not known is absent. */
    static String json(List<Entry> entries) {
        return entries.stream().map(e -> ReadingJson.line(json(e)) + "\n").collect(Collectors.joining());
    }

    private static ObjectNode json(Entry entry) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", entry.id()).put("name", entry.name());
        ArrayNode names = json.putArray("otherNames");
        entry.otherNames().forEach(names::add);
        ArrayNode roles = json.putArray("roles");
        entry.roles().forEach(r -> role(roles.addObject(), r));
        return json;
    }

    private static void role(ObjectNode json, RoleHeld role) {
        put(json, "title", role.title());
        put(json, "country", role.country());
        put(json, "sectors", role.sectors());
        role.since().ifPresent(d -> json.put("since", d.toString()));
        role.until().ifPresent(d -> json.put("until", d.toString()));
        ArrayNode seen = json.putArray("seen");
        role.seen()
                .inOrder()
                .forEach(s -> seen.addObject().put("day", s.day().toString()).put("report", s.report()));
        put(json, "petrarch", role.petrarch());
    }

    private static void put(ObjectNode json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }
}
