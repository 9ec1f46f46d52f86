package dateline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.event.explain.ComposedCode;
import dateline.event.explain.EmbeddedAct;
import dateline.event.explain.FoundBy;
import dateline.event.explain.Highlights;
import dateline.event.explain.Participant;
import dateline.event.explain.Reasons;
import dateline.event.explain.UnreadSentence;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleCard;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.reading.Explanation;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the reasons for the events of a report as JSON, {@code dateline-explanation/2}: what each event says, in which words,
 * and why. Spans count Unicode code points.
 */
public final class ExplanationJson {
    private final Reading reading;
    private final ExplainedValues values;

    private ExplanationJson(Reading reading) {
        this.reading = reading;
        this.values = new ExplainedValues(reading);
    }

    /** The explanation as a tree of JSON. */
    public static ObjectNode of(Explanation explanation) {
        return new ExplanationJson(explanation.reading()).write(explanation);
    }

    private ObjectNode write(Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", "dateline-explanation/2");
        json.put("article", reading.article().id());
        json.put("rules", reading.rules());
        ArrayNode events = json.putArray("events");
        explanation.events().events().forEach(r -> event(events.addObject(), r));
        ArrayNode silences = json.putArray("silences");
        explanation.events().unread().forEach(s -> unread(silences.addObject(), s));
        return json;
    }

    private void event(ObjectNode json, Reasons reasons) {
        Event event = asRead(reasons.event());
        json.put("id", event.id());
        ObjectNode plover = json.putObject("plover");
        plover.put("event", event.type().name());
        event.mode().ifPresent(m -> plover.put("mode", m));
        json.put("cameo", event.cameo());
        json.put("meaning", reasons.meaning());
        sentence(json, reasons.sentence());
        ArrayNode marks = json.putArray("marks");
        Highlights.find(reasons)
                .forEach(m -> values.words(marks.addObject().put("role", WireName.of(m.role())), m.words()));
        reasons.match().ifPresent(m -> match(json.putObject("card"), m));
        if (reasons.foundBy() instanceof FoundBy.VerbForm form) {
            json.putObject("form").put("rule", form.rule()).put("because", form.meaning());
        }
        reasons.composed().ifPresent(c -> composed(json.putObject("composed"), c));
        values(json, event, reasons);
        json.putObject("status").put("value", WireName.of(event.status())).put("because", reasons.whyStatus());
        json.putObject("background").put("value", event.background()).put("because", reasons.whyBackground());
    }

    /** The event with what other sentences of the report add to it. */
    private Event asRead(Event event) {
        return reading.byId(event.id())
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .orElse(event);
    }

    private void values(ObjectNode json, Event event, Reasons reasons) {
        boolean mutual = reasons.participants().mutual();
        List<Participant> all = Stream.concat(reasons.sources().stream(), reasons.targets().stream())
                .toList();
        values.actors(json.putArray("sources"), event.sides().sources(), mutual ? all : reasons.sources());
        values.actors(json.putArray("targets"), event.sides().targets(), mutual ? all : reasons.targets());
        json.put("mutual", mutual);
        values.actors(json.putArray("accordingTo"), event.accordingTo(), List.of());
        event.when().ifPresent(w -> values.when(json.putObject("when"), w));
        event.where().ifPresent(w -> values.where(json.putObject("where"), w));
    }

    private void match(ObjectNode json, Match match) {
        card(json, match.card());
        json.put("pattern", match.pattern().text());
        ObjectNode slots = json.putObject("slots");
        new TreeMap<>(match.slots()).forEach((slot, heads) -> {
            ArrayNode phrases = slots.putArray(slot);
            heads.forEach(h -> values.words(phrases.addObject(), phrase(h)));
        });
    }

    private static Span phrase(Word head) {
        return Sentence.spanOf(head.isVerb() ? head.subtree() : head.nounPhrase());
    }

    private static void card(ObjectNode json, RuleCard card) {
        json.put("rule", card.id()).put("origin", card.origin());
    }

    private void composed(ObjectNode json, ComposedCode composed) {
        json.put("outer", composed.outer()).put("hostile", composed.hostile());
        inner(json.putObject("inner"), composed.inner());
        json.put("meaning", composed.meaning());
    }

    private void inner(ObjectNode json, EmbeddedAct act) {
        json.put("cameo", act.code());
        values.words(json, act.word().span());
        act.card().ifPresent(c -> card(json.putObject("card"), c));
        act.ended().ifPresent(e -> inner(json.putObject("ended"), e));
    }

    private void unread(ObjectNode json, UnreadSentence unread) {
        sentence(json, unread.sentence());
        ArrayNode nearest = json.putArray("nearest");
        unread.nearest().forEach(miss -> {
            ObjectNode node = nearest.addObject();
            card(node, miss.card());
            node.put("pattern", miss.pattern().text());
            values.words(node, miss.word().span());
            node.put("because", miss.because());
        });
    }

    private void sentence(ObjectNode json, Sentence sentence) {
        values.words(json.putObject("sentence"), sentence.span());
    }
}
