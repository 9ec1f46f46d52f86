package dateline.cli.page;

import dateline.cli.terminal.HighlightedText;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Wrap;
import dateline.event.explain.ComposedCode;
import dateline.event.explain.EmbeddedAct;
import dateline.event.explain.FoundBy;
import dateline.event.explain.Highlights;
import dateline.event.explain.Participant;
import dateline.event.explain.Reasons;
import dateline.event.explain.UnreadSentence;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.NearMiss;
import dateline.knowledge.card.RuleCard;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.reading.Explanation;
import dateline.record.Actor;
import dateline.record.Article;
import dateline.record.Event;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reasons for the events of a report as a page for a person, sentence by sentence. */
public final class ExplanationPage {
    private static final int MARGIN = 4;
    private static final int LABEL = 8;
    private static final int LONGEST_QUOTE = 60;

    private final Explanation explanation;
    private final Article article;
    private final Style style;
    private final int width;
    private final StringBuilder page = new StringBuilder();

    public ExplanationPage(Explanation explanation, Style style, int width) {
        this.explanation = explanation;
        this.article = explanation.reading().article();
        this.style = style;
        this.width = width;
    }

    public String text() {
        Map<Integer, List<Runnable>> bySentence = new TreeMap<>();
        explanation.events().events().forEach(r -> at(bySentence, r.sentence(), () -> event(r)));
        explanation.events().unread().forEach(s -> at(bySentence, s.sentence(), () -> unread(s)));
        bySentence.values().forEach(parts -> parts.forEach(Runnable::run));
        if (bySentence.isEmpty()) {
            explanation.reading().doubts().forEach(d -> page.append(article.id() + ": " + d.why() + "\n"));
        }
        return page.toString();
    }

    private static void at(Map<Integer, List<Runnable>> bySentence, Sentence sentence, Runnable part) {
        bySentence.computeIfAbsent(sentence.index(), k -> new ArrayList<>()).add(part);
    }

    // ---- an event

    private void event(Reasons reasons) {
        Event event = reasons.event();
        String type = event.type() + event.mode().map(m -> "/" + m).orElse("");
        page.append(style.quiet(event.id()))
                .append("  ")
                .append(style.strong(type))
                .append("  CAMEO ")
                .append(event.cameo())
                .append(": ")
                .append(reasons.meaning())
                .append('\n');
        HighlightedText.lines(reasons.sentence(), Highlights.find(reasons), style, width - MARGIN)
                .forEach(l -> page.append(" ".repeat(MARGIN)).append(l).append('\n'));
        foundBy(reasons);
        code(reasons);
        sides("source", reasons.sources(), reasons);
        sides("target", reasons.targets(), reasons);
        if (reasons.participants().mutual()) {
            line("mutual", "each party is both source and target");
        }
        line("status", lower(event.status()) + ": " + reasons.whyStatus());
        line("news", (event.background() ? "no, background: " : "yes: ") + reasons.whyBackground());
        page.append('\n');
    }

    private void foundBy(Reasons reasons) {
        if (reasons.foundBy() instanceof FoundBy.Card card) {
            card(card.match());
        } else if (reasons.foundBy() instanceof FoundBy.VerbForm form) {
            form(reasons, form);
        }
    }

    private void card(Match match) {
        line("card", match.card().id() + " (" + match.card().origin() + ")");
        line("pattern", match.pattern().text());
        match.slots().keySet().stream()
                .sorted(Comparator.comparing(ExplanationPage::rank))
                .forEach(s -> line("", s + " = " + quoted(match.slot(s))));
    }

    private static String rank(String slot) {
        return switch (slot) {
            case "source" -> "0";
            case "target" -> "1";
            default -> "2 " + slot;
        };
    }

    private void form(Reasons reasons, FoundBy.VerbForm form) {
        line("form", "“" + words(reasons.event().trigger()) + "” (rule " + form.rule() + "): " + form.meaning());
    }

    private void code(Reasons reasons) {
        if (reasons.composed().isPresent()) {
            line("code", composed(reasons.composed().get(), reasons.event().cameo()));
        } else if (reasons.foundBy() instanceof FoundBy.Card card
                && card.card().frame().isPresent()) {
            line("code", "the card's own; no act inside it gives a finer one");
        }
    }

    private static String composed(ComposedCode composed, String code) {
        String inner = inner(composed.inner(), " (" + composed.meaning() + ")");
        return inner + "; " + (composed.hostile() ? "to undertake what harms is a threat" : outer(composed.outer()))
                + ": " + code;
    }

    private static String outer(String frame) {
        return switch (frame) {
            case "appeal" -> "this is an appeal for it";
            case "demand" -> "this is a demand for it";
            case "reject" -> "this is a refusal of it";
            case "threaten" -> "this is a threat of it";
            default -> "this undertakes it";
        };
    }

    private static String inner(EmbeddedAct act, String meaning) {
        String word = "“" + act.word().text() + "” ";
        if (act.ended().isPresent()) {
            return word + "is " + act.code() + meaning + ", as it puts an end to what "
                    + inner(act.ended().get(), "");
        }
        String by = act.card().map(ExplanationPage::named).orElse("event/topics.tsv");
        return word + "inside is " + act.code() + meaning + " by " + by;
    }

    private static String named(RuleCard card) {
        return "card " + card.id() + " (" + card.origin() + ")";
    }

    private void sides(String label, List<Participant> sides, Reasons reasons) {
        for (Participant side : sides) {
            line(label, name(side.actor()) + ": " + why(side, reasons.sentence()));
        }
        if (sides.isEmpty() && !reasons.participants().mutual()) {
            String slot = reasons.match()
                    .map(m -> m.slot(label))
                    .filter(words -> !words.isEmpty())
                    .map(words -> quoted(words) + " names no other party")
                    .orElse("nobody is named for it");
            line(label, "none: " + slot);
        }
    }

    private static String name(Actor actor) {
        return actor.name() + actor.code().map(c -> " (" + c + ")").orElse(" (no code)");
    }

    private String why(Participant side, Sentence sentence) {
        String words = quoted(words(side.words()));
        String way = switch (side.way()) {
            case NAMED -> naming(side, sentence);
            case PRONOUN -> words + " refers back to " + quoted(first(side));
            case TOGETHER -> words + " means those whom the clause above names together";
            case INSIDE -> "named inside the phrase of " + words;
            case DOER -> "does what " + words + " says";
            case SPEAKER -> words + " said so";
            case TELLER -> "no doer is named; these authorities tell of it";
        };
        String where = switch (side.where()) {
            case SLOT, STATEMENT -> "";
            case CARRIER -> "carries the act out; ";
            case AROUND -> "the place around it; ";
            case INNER_ACT -> "takes part in the act inside; ";
            case HOME -> "no doer is named; the country of those to whom it was done; ";
            case NOUN -> "named with the noun of the act; ";
            case HARM -> "told in what came of it; ";
            case NEAREST -> "no target is named; the nearest other party in the words of the act; ";
            case BEFORE -> "no doer is named; the police spoken of just before; ";
            case ANSWERED -> "no target is named; made the statement that it answers; ";
            case PURPOSE -> "no target is named; it stands in what the act is done for; ";
        };
        return where + way;
    }

    /** "named by “Putin”, the same as “Russian President Vladimir Putin” above". */
    private String naming(Participant side, Sentence sentence) {
        String mention = side.actor().mentions().stream()
                .filter(m -> m.contains(side.words()))
                .findFirst()
                .map(this::words)
                .orElseGet(() -> words(side.words()));
        if (mention.equals(side.actor().name())
                || phrase(side, sentence).equals(side.actor().name())) {
            return "named so";
        }
        boolean known = side.actor().kind() != Actor.Kind.COUNTRY
                && !mention.equals(first(side))
                && side.actor().mentions().get(0).end() <= side.words().start();
        return "named by " + quoted(mention) + (known ? ", the same as " + quoted(first(side)) + " above" : "");
    }

    private static String phrase(Participant side, Sentence sentence) {
        return sentence.words().stream()
                .filter(t -> t.span().equals(side.words()))
                .findFirst()
                .map(t -> phrase(t))
                .orElse("");
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("[“”\"]", "") + "”";
    }

    private String first(Participant side) {
        return words(side.actor().mentions().get(0));
    }

    private String words(Span span) {
        return article.words(span).replaceAll("\\s+", " ");
    }

    private String quoted(List<Word> heads) {
        return heads.stream()
                .map(h -> quoted(shortened(phrase(h), LONGEST_QUOTE)))
                .collect(Collectors.joining(" and "));
    }

    private static String phrase(Word head) {
        List<Word> words = head.isVerb() ? head.subtree() : head.nounPhrase();
        return head.sentence().textBetween(Sentence.spanOf(words));
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, words.lastIndexOf(' ', longest - 2)) + " …";
    }

    // ---- a sentence without events

    private void unread(UnreadSentence unread) {
        page.append(style.quiet("--")).append("  ");
        if (unread.nearest().isEmpty()) {
            String words = unread.sentence().textBetween(unread.sentence().span());
            page.append(shortened("names no act that a card knows: " + words, width - MARGIN))
                    .append('\n');
        } else {
            String indent = " ".repeat(MARGIN);
            List<String> lines = HighlightedText.lines(unread.sentence(), List.of(), style, width - MARGIN);
            page.append(String.join("\n" + indent, lines)).append('\n');
            unread.nearest().forEach(this::nearMiss);
        }
        page.append('\n');
    }

    private void nearMiss(NearMiss miss) {
        String card = "not " + miss.card().id() + " (" + miss.card().origin() + ") for ";
        wrapped(" ".repeat(MARGIN), MARGIN + 2, card + quoted(miss.word().text()) + ": " + miss.because());
    }

    // ---- lines

    private void line(String label, String text) {
        String padded = String.format(Locale.ROOT, "%-" + LABEL + "s", label);
        wrapped(" ".repeat(MARGIN) + style.quiet(padded), MARGIN + LABEL, text);
    }

    private void wrapped(String first, int indent, String text) {
        String before = first;
        for (String line : Wrap.lines(text, width - indent)) {
            page.append(before).append(line).append('\n');
            before = " ".repeat(indent);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
