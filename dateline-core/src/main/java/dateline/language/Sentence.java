package dateline.language;

import dateline.record.Part;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a report: its words as a tree and its clauses. Immutable.
 *
 * <p>Two sentences of one paragraph share {@link #part()}; a caption's sentences have a part of that kind.
 */
public final class Sentence {
    private final int index;
    private final Part part;
    private final String articleText;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final List<Clause> clauses;

    /**
     * @param index place among the article's sentences, from 0
     * @param part the part of the report it stands in
     * @param articleText the whole text of the report
     * @param tokens its words in order, at least one
     */
    public Sentence(int index, Part part, String articleText, List<Token> tokens) {
        this.index = index;
        this.part = part;
        this.articleText = articleText;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
        this.clauses = ClauseReader.read(this);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(t -> children.add(new ArrayList<>(2)));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        return children;
    }

    public int index() {
        return index;
    }

    public Part part() {
        return part;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Clauses in the order of their predicates. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause whose predicate is this word. */
    public Optional<Clause> clauseOf(Token predicate) {
        return clauses.stream()
                .filter(c -> c.predicate().index() == predicate.index())
                .findFirst();
    }

    /** The clause that a word stands in: that of the nearest predicate above it, or of the word itself. */
    public Optional<Clause> clauseAround(Token word) {
        Optional<Token> at = Optional.of(word);
        for (int steps = 0; at.isPresent() && steps <= tokens.size(); steps++) {
            Optional<Clause> here = clauseOf(at.get());
            if (here.isPresent()) {
                return here;
            }
            at = head(at.get());
        }
        return Optional.empty();
    }

    /** A noun of this sentence that names an act, as a clause: "Mali's attack on Chad". */
    public Clause nominal(Token noun) {
        return ClauseReader.nominal(this, noun);
    }

    public Span span() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    public String text() {
        return span().of(articleText);
    }

    /** The characters at a span, as they stand. */
    public String textAt(Span span) {
        return span.of(articleText);
    }

    /** The words of this sentence at a span, with one blank for each stretch of white space. */
    public String textBetween(Span span) {
        return span.of(articleText).replaceAll("\\s+", " ");
    }

    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    public List<Token> children(Token token, Relation... relations) {
        return children(token).stream().filter(c -> c.is(relations)).toList();
    }

    public Optional<Token> child(Token token, Relation... relations) {
        for (Token child : children(token)) {
            if (child.is(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** Whether {@code word} is {@code ancestor} or hangs somewhere below it. */
    public boolean isWithin(Token word, Token ancestor) {
        Token at = word;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** The word and all that hangs below it, in the order of the text. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        List<Token> open = new ArrayList<>(List.of(token));
        boolean[] seen = new boolean[tokens.size()];
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            if (!seen[next.index()]) {
                seen[next.index()] = true;
                found.add(next);
                open.addAll(children(next));
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** The word and all that hangs below it, without a date at the end: "a truce" of "called for a truce on Wednesday". */
    public List<Token> undatedSubtree(Token token) {
        List<Token> found = subtree(token);
        for (Token preposition : children(token, Relation.PREPOSITION)) {
            List<Token> phrase = subtree(preposition);
            boolean dated = phrase.stream()
                    .anyMatch(t -> t.entity().equals("DATE") || t.entity().equals("TIME"));
            boolean last = phrase.get(phrase.size() - 1).index()
                    == found.get(found.size() - 1).index();
            if (dated && last && phrase.size() <= 3 && !token.isVerb()) {
                found.removeAll(phrase);
            }
        }
        return found;
    }

    /** The word with all words joined to it by "and", "or", "but": itself first. */
    public List<Token> coordinated(Token token) {
        List<Token> found = new ArrayList<>(List.of(token));
        for (int i = 0; i < found.size() && found.size() <= tokens.size(); i++) {
            for (Token conjunct : children(found.get(i), Relation.CONJUNCT)) {
                if (!found.contains(conjunct)) {
                    found.add(conjunct);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** From the first character of the first to the last of the last of these words, without marks at the edges. */
    public Span spanOf(List<Token> words) {
        int from = 0;
        int to = words.size();
        while (to - from > 1 && words.get(from).isPunctuation()) {
            from++;
        }
        while (to - from > 1 && words.get(to - 1).isPunctuation()) {
            to--;
        }
        return words.get(from).span().to(words.get(to - 1).span());
    }

    /** The words of a noun phrase around its head, without clauses, appositions and conjuncts that hang on it. */
    public List<Token> nounPhrase(Token head) {
        List<Token> found = new ArrayList<>();
        collectNounPhrase(head, found);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    private void collectNounPhrase(Token head, List<Token> found) {
        found.add(head);
        for (Token child : children(head)) {
            boolean outside = child.is(
                    Relation.RELATIVE_CLAUSE,
                    Relation.NOUN_CLAUSE,
                    Relation.APPOSITION,
                    Relation.CONJUNCT,
                    Relation.COORDINATOR,
                    Relation.PUNCTUATION,
                    Relation.PARATAXIS,
                    Relation.COMPLEMENT,
                    Relation.ADVERBIAL_CLAUSE);
            if (!outside) {
                collectNounPhrase(child, found);
            }
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
