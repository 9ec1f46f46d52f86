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
import dateline.record.Article;
import dateline.record.Span;
import java.util.List;
import java.util.TreeMap;

/** Writes the reasons for the events of a report as JSON, {@code dateline-explanation/1}. Spans count Unicode code points. */
public final class ExplanationJson {
    private final Article article;
    private final CodePoints codePoints;

    private ExplanationJson(Article article) {
        this.article = article;
        this.codePoints = new CodePoints(article.text());
    }

    /** The explanation as a tree of JSON. */
    public static ObjectNode of(Explanation explanation) {
        return new ExplanationJson(explanation.reading().article()).write(explanation);
    }

    private ObjectNode write(Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", "dateline-explanation/1");
        json.put("article", article.id());
        json.put("rules", explanation.reading().rules());
        ArrayNode events = json.putArray("events");
        explanation.events().events().forEach(r -> event(events.addObject(), r));
        ArrayNode silences = json.putArray("silences");
        explanation.events().unread().forEach(s -> unread(silences.addObject(), s));
        return json;
    }

    private void event(ObjectNode json, Reasons reasons) {
        json.put("id", reasons.event().id());
        ObjectNode plover = json.putObject("plover");
        plover.put("event", reasons.event().type().name());
        reasons.event().mode().ifPresent(m -> plover.put("mode", m));
        json.put("cameo", reasons.event().cameo());
        json.put("meaning", reasons.meaning());
        sentence(json, reasons.sentence());
        ArrayNode marks = json.putArray("marks");
        Highlights.find(reasons).forEach(m -> words(marks.addObject().put("role", WireName.of(m.role())), m.words()));
        reasons.match().ifPresent(m -> match(json.putObject("card"), m));
        if (reasons.foundBy() instanceof FoundBy.VerbForm form) {
            json.putObject("form").put("rule", form.rule()).put("because", form.meaning());
        }
        reasons.composed().ifPresent(c -> composed(json.putObject("composed"), c));
        sides(json.putArray("sources"), reasons.sources());
        sides(json.putArray("targets"), reasons.targets());
        json.put("mutual", reasons.participants().mutual());
        json.putObject("status")
                .put("value", WireName.of(reasons.event().status()))
                .put("because", reasons.whyStatus());
        json.putObject("background").put("value", reasons.event().background()).put("because", reasons.whyBackground());
    }

    private void match(ObjectNode json, Match match) {
        card(json, match.card());
        json.put("pattern", match.pattern().text());
        ObjectNode slots = json.putObject("slots");
        new TreeMap<>(match.slots()).forEach((slot, heads) -> {
            ArrayNode phrases = slots.putArray(slot);
            heads.forEach(h -> words(phrases.addObject(), phrase(h)));
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
        words(json, act.word().span());
        act.card().ifPresent(c -> card(json.putObject("card"), c));
        act.ended().ifPresent(e -> inner(json.putObject("ended"), e));
    }

    private void sides(ArrayNode array, List<Participant> sides) {
        for (Participant side : sides) {
            ObjectNode json = array.addObject();
            json.put("actor", side.actor().id()).put("name", side.actor().name());
            side.actor().code().ifPresent(c -> json.put("code", c));
            words(json, side.words());
            json.put("way", WireName.of(side.way())).put("place", WireName.of(side.where()));
        }
    }

    private void unread(ObjectNode json, UnreadSentence unread) {
        sentence(json, unread.sentence());
        ArrayNode nearest = json.putArray("nearest");
        unread.nearest().forEach(miss -> {
            ObjectNode node = nearest.addObject();
            card(node, miss.card());
            node.put("pattern", miss.pattern().text());
            words(node, miss.word().span());
            node.put("because", miss.because());
        });
    }

    private void sentence(ObjectNode json, Sentence sentence) {
        words(json.putObject("sentence"), sentence.span());
    }

    private void words(ObjectNode json, Span span) {
        json.put("words", article.words(span));
        json.putArray("span").add(codePoints.start(span)).add(codePoints.end(span));
    }
}
