package dateline.cli.terminal;

import dateline.event.explain.Highlight;
import dateline.language.Sentence;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence with the words of an event marked, legible without colour: {@code [source Mali] {trigger shelled} <target a
 * village> near Gao.}
 */
public final class HighlightedText {
    private final Style style;
    private final List<Word> words = new ArrayList<>();
    private boolean open;

    /** A stretch of characters of one role. */
    private record Piece(String text, Optional<Highlight.Role> role) {}

    /** What no line may break. */
    private record Word(List<Piece> pieces) {
        int length() {
            return pieces.stream().mapToInt(p -> p.text().length()).sum();
        }
    }

    private HighlightedText(Style style) {
        this.style = style;
    }

    /** The lines of a sentence with these marks, none longer than the width. */
    public static List<String> lines(Sentence sentence, List<Highlight> marks, Style style, int width) {
        HighlightedText text = new HighlightedText(style);
        int at = sentence.span().start();
        for (Highlight mark : marks) {
            text.add(sentence.textBetween(new Span(at, mark.words().start())), Optional.empty());
            text.add(marked(sentence.textBetween(mark.words()), mark.role()), Optional.of(mark.role()));
            at = mark.words().end();
        }
        text.add(sentence.textBetween(new Span(at, sentence.span().end())), Optional.empty());
        return text.wrapped(width);
    }

    private static String marked(String words, Highlight.Role role) {
        return switch (role) {
            case SOURCE -> "[source " + words + "]";
            case TRIGGER -> "{trigger " + words + "}";
            case TARGET -> "<target " + words + ">";
        };
    }

    private void add(String text, Optional<Highlight.Role> role) {
        StringBuilder piece = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == ' ') {
                end(piece, role);
                open = false;
            } else {
                piece.append(c);
            }
        }
        end(piece, role);
    }

    private void end(StringBuilder piece, Optional<Highlight.Role> role) {
        if (piece.length() == 0) {
            return;
        }
        if (!open) {
            words.add(new Word(new ArrayList<>()));
        }
        words.get(words.size() - 1).pieces().add(new Piece(piece.toString(), role));
        piece.setLength(0);
        open = true;
    }

    private List<String> wrapped(int width) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int length = 0;
        for (Word word : words) {
            if (length > 0 && length + 1 + word.length() > width) {
                lines.add(String.join(" ", line));
                line.clear();
                length = 0;
            }
            length += word.length() + (length == 0 ? 0 : 1);
            line.add(word.pieces().stream().map(this::styled).collect(Collectors.joining()));
        }
        lines.add(String.join(" ", line));
        return lines;
    }

    private String styled(Piece piece) {
        if (piece.role().isEmpty()) {
            return piece.text();
        }
        return switch (piece.role().get()) {
            case SOURCE -> style.source(piece.text());
            case TRIGGER -> style.trigger(piece.text());
            case TARGET -> style.target(piece.text());
        };
    }
}
