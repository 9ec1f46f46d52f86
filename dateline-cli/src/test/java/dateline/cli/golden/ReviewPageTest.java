package dateline.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Article;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Happening;
import dateline.record.Origin;
import dateline.record.Part;
import dateline.record.Provenance;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Support;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a record, its values and their words look to a reviewer. */
class ReviewPageTest {
    private static final String TEXT = "Rebels raided Gao.\n\nRebels burned a market after they raided Gao.";
    private static final String PAGE = ReviewPage.of(reading());

    private static Span words(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    private static Reading reading() {
        List<Part> parts = List.of(
                new Part(Part.Kind.PARAGRAPH, words("Rebels raided Gao.", 0)),
                new Part(Part.Kind.PARAGRAPH, new Span(20, TEXT.length())));
        Article article = new Article(
                Origin.of("gao", "0".repeat(64)),
                TEXT,
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                parts,
                List.of());
        Actor rebels = new Actor(
                "a1",
                Actor.Kind.GROUP,
                "Rebels",
                Optional.of(Actor.Home.said("MLI")),
                List.of(Sector.REBELS),
                List.of(),
                List.of(words("Rebels", 0), words("Rebels", 20), words("they", 20)),
                "coreference");
        Event told = event("e1", words("raided", 0), new ActorReference("a1", Support.said(words("Rebels", 0))));
        Support carried = Support.said(words("Rebels", 0)).carriedFrom("e1");
        Event again = event("e2", words("raided", 20), new ActorReference("a1", carried));
        Happening raid = new Happening(
                "h1", List.of("e1", "e2"), new Provenance(List.of(told.trigger(), again.trigger()), "same-act"));
        List<ReportRecord> records = List.of(rebels, told, again, raid);
        return new Reading(article, "sha256:abc", records, List.of());
    }

    private static Event event(String id, Span trigger, ActorReference doer) {
        return new Event(
                id,
                new Event.Code(EventType.ASSAULT, Optional.empty(), List.of(), "190", Optional.empty()),
                new Event.Sides(List.of(doer), List.of()),
                new Event.Factuality(Status.HAPPENED, false),
                new Event.Links(List.of(), Optional.empty(), Optional.empty()),
                Circumstances.UNKNOWN,
                trigger,
                new Provenance(List.of(trigger), "raid"));
    }

    @Test
    void records_stand_below_their_paragraph() {
        assertThat(PAGE)
                .contains(
                        "¶1 paragraph: Rebels raided Gao.\n"
                                + "  E ASSAULT 190 «raided» | doer: Rebels (MLIREB) «Rebels» | target: - | where: - | day: -\n");
    }

    @Test
    void a_value_from_elsewhere_says_from_where() {
        assertThat(PAGE).contains("| doer: Rebels (MLIREB) «Rebels» ¶1 [carried from E «raided» ¶1] |");
    }

    @Test
    void mentions_are_grouped_by_paragraph() {
        assertThat(PAGE).contains("  Rebels (MLIREB) group | mentions: ¶1 «Rebels» ¶2 «Rebels», «they»\n");
    }

    @Test
    void happenings_stand_last_and_name_records_by_their_words() {
        assertThat(PAGE).endsWith("Happenings\n  E «raided» ¶1, E «raided» ¶2\n");
    }

    @Test
    void ids_and_the_fingerprint_of_rules_do_not_show() {
        assertThat(PAGE).doesNotContain("sha256").doesNotContain("e2").doesNotContain("a1");
    }
}
