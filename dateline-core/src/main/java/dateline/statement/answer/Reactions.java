package dateline.statement.answer;

import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.knowledge.ListedWords;
import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Statement;
import dateline.reference.References;
import dateline.statement.cue.SpeechNouns;
import java.util.Optional;
import java.util.Set;

/**
 * How a statement answers what others said, told by its act, its cue or what stands beside the cue: whether it denies, rejects,
 * accepts, confirms or only replies to it.
 */
final class Reactions {

    private final Lexicon words;
    private final SpeechNouns nouns;
    private final References references;

    private final Set<String> pronouns;

    Reactions(Lexicon words, SpeechNouns nouns, References references, ListedWords lists) {
        this.pronouns = lists.named("taking-up");
        this.words = words;
        this.nouns = nouns;
        this.references = references;
    }

    /** How it answers, if its cue or what stands beside it answers at all. */
    Optional<String> way(StatementText telling) {
        Statement statement = telling.statement();
        Optional<String> cue = atCue(telling);
        if (statement.speech().word().isPresent()
                && cue.filter("confirm"::equals).isPresent()) {
            return cue.filter(w -> isWay(w, telling)); // "admitted that he had not paid": no denial
        }
        return switch (statement.act()) {
            case DENY -> Optional.of("deny");
            case REJECT -> Optional.of("reject");
            case AGREE -> Optional.of("accept");
            case DECLINE_COMMENT -> Optional.empty();
            default -> cue.filter(w -> isWay(w, telling)).or(() -> besideCue(telling));
        };
    }

    /** Whether the cue is one for replying: "Mali <b>replied</b> that …". */
    boolean isReply(StatementText telling) {
        return !isToSomethingElse(telling)
                && atCue(telling).filter("reply"::equals).isPresent();
    }

    /** The word of the answer that takes up what was said: "the accusation", "Mali's offer", "it". */
    Optional<Word> taken(StatementText telling) {
        return telling.clause().stream()
                .flatMap(c -> c.patients().stream())
                .filter(p -> isPronoun(p)
                        ? pronouns.contains(p.lemma()) && telling.words().size() == 1
                        : nouns.act(p).isPresent())
                .findFirst();
    }

    private static boolean isPronoun(Word word) {
        return word.isPronoun() || word.is(PartOfSpeech.DETERMINER);
    }

    private Optional<String> atCue(StatementText telling) {
        return telling.clause()
                .map(c -> c.predicate().index())
                .flatMap(i ->
                        words.longestAt(telling.sentence(), i, Optional.empty()).or(() -> byLemma(telling, i)))
                .map(Hit::meaning);
    }

    private Optional<Hit> byLemma(StatementText telling, int at) {
        Word verb = telling.sentence().word(at);
        String lemma = telling.clause()
                .flatMap(c -> c.particle())
                .map(p -> verb.lemma() + " " + p)
                .orElse(verb.lemma());
        return words.meaning(lemma, Optional.empty())
                .or(() -> words.meaning(verb.lemma(), Optional.empty()))
                .map(e -> new Hit(at, at + 1, e));
    }

    private boolean isWay(String word, StatementText telling) {
        return switch (word) {
            case "deny", "reject", "confirm", "accept" -> taken(telling).isPresent();
            case "call" -> taken(telling).isPresent() && isCalledBaseless(telling);
            case "reply" -> !isToSomethingElse(telling);
            default -> false;
        };
    }

    private boolean isCalledBaseless(StatementText telling) {
        return telling.clause().stream()
                .flatMap(c -> c.predicate().subtree().stream())
                .anyMatch(
                        t -> words.meaning(t.lemma()).filter("baseless"::equals).isPresent());
    }

    /** "responded to the <b>attack</b>": no answer to what somebody said. */
    private boolean isToSomethingElse(StatementText telling) {
        return telling.clause().stream()
                .flatMap(c -> c.obliques("to").stream())
                .anyMatch(o -> references.cast().at(o).isEmpty() && nouns.act(o).isEmpty());
    }

    /** "<b>In response</b>, Mali said"; "<b>Asked about</b> the raid, Keita said". */
    private Optional<String> besideCue(StatementText telling) {
        Sentence sentence = telling.sentence();
        return sentence.words().stream()
                .filter(t -> !telling.statement().covers(t.span()))
                .flatMap(t -> words.longestAt(sentence, t.index(), Optional.empty()).stream())
                .filter(h -> h.to() - h.from() > 1 && h.meaning().equals("reply"))
                .filter(h -> h.to() >= sentence.words().size()
                        || !sentence.word(h.to()).lemma().equals("to"))
                .map(Hit::meaning)
                .findFirst();
    }
}
