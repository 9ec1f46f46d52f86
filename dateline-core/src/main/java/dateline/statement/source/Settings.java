package dateline.statement.source;

import dateline.actor.Cast;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Places;
import dateline.record.Actor.Kind;
import dateline.record.Span;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import dateline.statement.cue.PhraseExtent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that tell the setting of a statement: "told reporters in Nairobi", "in a post on X", "on the sidelines of the summit".
 */
public final class Settings {
    private static final String OBJECT = "object";

    /** Verbs of a clause beside the cue that tells the setting: "<b>Speaking</b> at a rally, she said". */
    private static final Set<String> SPEAKING = Set.of(
            "speak", "talk", "write", "testify", "appear", "post", "address", "brief", "tweet", "lecture", "preach");

    private final Lexicon words;

    public Settings(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("statement/settings.tsv"));
    }

    /** The first words of the sentence that tell it, outside what is said. */
    Optional<Span> of(Cue cue, List<Span> content, References references) {
        Clause clause = cue.clause();
        List<Span> found = new ArrayList<>(phrases(clause, content, references));
        cue.speakers().forEach(s -> found.addAll(behind(cue.sentence(), s, content, references)));
        for (Clause beside : cue.sentence().clauses()) {
            boolean speaking =
                    beside.governor().filter(clause.predicate()::equals).isPresent()
                            && beside.link() == Clause.Link.ADVERBIAL
                            && SPEAKING.contains(beside.predicate().lemma());
            if (speaking && isOutside(beside.predicate(), content)) {
                phrases(beside, content, references)
                        .forEach(p -> found.add(beside.predicate().span().to(p)));
            }
        }
        return found.stream().sorted().findFirst();
    }

    private List<Span> phrases(Clause clause, List<Span> content, References references) {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        List<Span> found = new ArrayList<>(behind(sentence, verb, content, references));
        Stream.concat(clause.recipients().stream(), objects(clause).stream())
                .filter(o -> o.index() > verb.index() && isOutside(o, content))
                .filter(o -> isSetting(sentence, o, OBJECT) || isPress(sentence, o, references.cast()))
                .map(o -> extended(
                        sentence, PhraseExtent.undated(sentence, verb, o, upTo(sentence, verb, o)), references))
                .forEach(found::add);
        return found;
    }

    private static List<Token> objects(Clause clause) {
        return clause.passive() ? List.of() : clause.patients();
    }

    /** The words from the verb to the end of its object. */
    private static List<Token> upTo(Sentence sentence, Token verb, Token object) {
        List<Token> words = new ArrayList<>(sentence.tokens().subList(verb.index(), object.index()));
        words.addAll(sentence.nounPhrase(object));
        return words;
    }

    private static boolean isPress(Sentence sentence, Token object, Cast cast) {
        return cast.at(sentence, object)
                .filter(a ->
                        a.kind() != Kind.PERSON && a.sectors().stream().limit(1).anyMatch("JRN"::equals))
                .isPresent();
    }

    /** Phrases with a preposition that hang on a word. */
    private List<Span> behind(Sentence sentence, Token head, List<Span> content, References references) {
        return sentence.children(head, Relation.PREPOSITION, Relation.RECIPIENT).stream()
                .filter(p -> isOutside(p, content))
                .flatMap(p -> phrase(sentence, p, references).stream())
                .toList();
    }

    private Optional<Span> phrase(Sentence sentence, Token preposition, References references) {
        String name = preposition.text().toLowerCase(Locale.ROOT);
        for (Token below : sentence.children(preposition)) {
            if (below.is(Relation.PREPOSITION)) {
                return phrase(sentence, below, references)
                        .filter(s -> isSettingBehind(sentence, below, name))
                        .map(preposition.span()::to);
            }
            if (below.is(Relation.PREPOSITION_OBJECT) && isSetting(sentence, below, name)) {
                List<Token> all = new ArrayList<>(sentence.nounPhrase(below));
                sentence.children(below, Relation.APPOSITION).forEach(a -> all.addAll(sentence.nounPhrase(a)));
                return Optional.of(
                        extended(sentence, PhraseExtent.undated(sentence, preposition, below, all), references));
            }
        }
        return Optional.empty();
    }

    private boolean isSettingBehind(Sentence sentence, Token second, String first) {
        return sentence.children(second, Relation.PREPOSITION_OBJECT).stream()
                .anyMatch(
                        o -> isSetting(sentence, o, first + " " + second.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether a phrase of the table ends with this word and stands behind this preposition. */
    private boolean isSetting(Sentence sentence, Token head, String preposition) {
        for (int from = Math.max(0, head.index() - 3); from <= head.index(); from++) {
            boolean found = words.longestAt(sentence, from, Optional.empty())
                    .filter(h -> h.to() == head.index() + 1)
                    .filter(h -> List.of(h.meaning().split("\\|")).contains(preposition))
                    .isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** With the place or the further setting that follows at once: "told reporters <b>in Nairobi</b>". */
    private Span extended(Sentence sentence, Span span, References references) {
        Optional<Token> next = sentence.tokens().stream()
                .filter(t -> t.span().start() >= span.end())
                .findFirst()
                .filter(t -> t.is(Relation.PREPOSITION));
        return next.flatMap(p -> place(sentence, p, references.places()).or(() -> phrase(sentence, p, references)))
                .map(span::to)
                .orElse(span);
    }

    private static Optional<Span> place(Sentence sentence, Token preposition, Places places) {
        return sentence.children(preposition, Relation.PREPOSITION_OBJECT).stream()
                .filter(o ->
                        Occasions.isLocative(preposition) || preposition.text().equals("from"))
                .filter(o -> places.at(o).isPresent())
                .map(o -> PhraseExtent.undated(sentence, preposition, o, sentence.nounPhrase(o)))
                .findFirst();
    }

    private static boolean isOutside(Token word, List<Span> content) {
        return content.stream().noneMatch(c -> c.contains(word.span()));
    }
}
