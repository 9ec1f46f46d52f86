package dateline.statement;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.RuleBook;
import dateline.rule.RuleCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the cues of a sentence: verbs and phrases that attribute words or thoughts to somebody. */
final class CueReader {
    /** Names of those who can have a plan or view of their own. */
    private static final Set<String> OWNERS = Set.of("PERSON", "ORG", "GPE", "NORP");

    private final RuleBook cards;
    private final Sourcing sourcing;

    CueReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "statement", "act", SpeechAct.class);
        this.sourcing = new Sourcing(knowledge);
    }

    List<Cue> read(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Match match : cards.matches(sentence, CueReader::isTold)) {
            found.add(cue(match));
        }
        found.addAll(sourcing.read(sentence));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found.stream().map(c -> c.without(furtherTellings(c, found))).toList();
    }

    /** "Mali said the road was open, and Chad <b>warned</b> drivers": a telling with a teller of its own is joined to the cue. */
    private static List<Token> furtherTellings(Cue cue, List<Cue> all) {
        Sentence sentence = cue.sentence();
        return all.stream()
                .filter(other -> other != cue && isJoined(other))
                .map(other -> other.clause().predicate())
                .filter(verb -> cue.content().contains(verb)
                        && verb.head() >= 0
                        && cue.content().contains(sentence.token(verb.head())))
                .flatMap(verb -> sentence.subtree(verb).stream())
                .toList();
    }

    private static boolean isJoined(Cue other) {
        Token verb = other.clause().predicate();
        Sentence sentence = other.sentence();
        List<Token> subjects = sentence.children(verb, Relation.SUBJECT);
        boolean joined = other.clause().link() == Link.CONJUNCT
                || subjects.stream().anyMatch(s -> isBehindCommaAndConjunction(sentence, s));
        return joined && other.clause().marker().isEmpty() && subjects.stream().anyMatch(s -> !s.isPronoun());
    }

    /** ", <b>and</b> the ministry", however the parser joined it. */
    private static boolean isBehindCommaAndConjunction(Sentence sentence, Token subject) {
        int first = sentence.nounPhrase(subject).get(0).index();
        return first > 1
                && sentence.token(first - 1).is(Relation.COORDINATOR)
                && sentence.token(first - 2).text().equals(",");
    }

    /**
     * Whether a match tells that something is said, or with a card about silence that it is not. Cards that ask for it outright
     * pass over what only marks off a noun: "fighters <b>backed</b> by Chad".
     */
    private static boolean isTold(Match match) {
        Clause clause = match.clause();
        RuleCard card = match.card();
        boolean asksDenial = card.means("negated").isPresent();
        boolean possible = clause.modality()
                .filter(m -> m == Modality.POSSIBLE || m == Modality.OBLIGATION)
                .isPresent();
        boolean named = card.means("complement").isEmpty() || !naming(clause).isEmpty();
        boolean silent = clause.negated() && clause.link() != Link.OPEN_COMPLEMENT;
        boolean told = asksDenial ? silent : !clause.negated() && !possible;
        boolean aside = card.means("outright").isPresent() && clause.link() == Link.NOUN;
        return told && named && !aside && !isConditional(clause) && isSomebodys(match);
    }

    /** Whether somebody is left to speak where the card binds a speaker. */
    private static boolean isSomebodys(Match match) {
        return match.slot("speaker").isEmpty() || !speakers(match).isEmpty();
    }

    /** "the <b>Kenyan</b> claim that …" is somebody's, "the <b>recent</b> claim that …" is not. */
    private static List<Token> speakers(Match match) {
        return match.slot("speaker").stream()
                .filter(s -> !s.is(Relation.MODIFIER) || OWNERS.contains(s.entity()) || s.isProperNoun())
                .toList();
    }

    private static Cue cue(Match match) {
        Clause clause = match.clause();
        RuleCard card = match.card();
        Sentence sentence = clause.sentence();
        List<Token> speakers = nearest(clause, speakers(match));
        return new Cue(
                sentence,
                clause,
                match.triggerSpan(),
                speakers,
                match.slot("content").isEmpty() ? asTold(match) : content(clause, heads(match, speakers)),
                match.slot("addressee"),
                match.slot("about"),
                card.means("act", SpeechAct.class).orElseThrow(),
                card.means("neutral").isPresent(),
                card.id());
    }

    /** "<b>As</b> Diallo put it, <b>the truce is dead</b>": what is told stands around such a clause. */
    private static List<Token> asTold(Match match) {
        Clause clause = match.clause();
        Sentence sentence = clause.sentence();
        List<Token> own = sentence.subtree(clause.predicate());
        boolean told = clause.link() == Link.ADVERBIAL
                && clause.marker().filter(m -> m.equals("as")).isPresent()
                && clause.patients().stream()
                        .allMatch(p -> p.isPronoun() || match.slot("addressee").contains(p))
                && own.get(0).index() == 0;
        return told ? sentence.tokens().stream().filter(t -> !own.contains(t)).toList() : List.of();
    }

    /** What a card binds as content; a subject that does not speak belongs to it. */
    private static List<Token> heads(Match match, List<Token> speakers) {
        List<Token> heads = new ArrayList<>(match.slot("content"));
        speakers(match).stream().filter(s -> !speakers.contains(s)).forEach(heads::add);
        return heads;
    }

    /** "The mine, the mayor said, would close": of two subjects of one verb the nearer one speaks. */
    private static List<Token> nearest(Clause clause, List<Token> speakers) {
        Sentence sentence = clause.sentence();
        List<Token> subjects = speakers.stream()
                .filter(s -> s.is(Relation.SUBJECT))
                .filter(s -> s.head() == clause.predicate().index())
                .toList();
        if (subjects.size() < 2) {
            return speakers;
        }
        Token last = subjects.get(subjects.size() - 1);
        return sentence.coordinated(last).stream().filter(speakers::contains).toList();
    }

    private static boolean isConditional(Clause clause) {
        return clause.marker().filter(m -> m.equals("if") || m.equals("unless")).isPresent();
    }

    /**
     * All words of the clauses or phrases that are attributed, without the "that" in front, with what the object is called:
     * "called <b>the deal a trap</b>", and with the prepositions between: "likened <b>the deal to a trap</b>".
     */
    private static List<Token> content(Clause clause, List<Token> heads) {
        Sentence sentence = clause.sentence();
        Set<Token> words = new HashSet<>();
        for (Token head : heads) {
            words.addAll(sentence.undatedSubtree(head));
            if (sentence.isWithin(clause.predicate(), head)) {
                words.removeAll(sentence.subtree(clause.predicate()));
            }
            if (clause.patients().contains(head) || isSmallSubject(clause, head)) {
                naming(clause).forEach(n -> words.addAll(sentence.subtree(n)));
            }
            if (heads.size() > 1) {
                sentence.head(head).filter(h -> h.is(Relation.PREPOSITION)).ifPresent(words::add);
            }
        }
        if (heads.stream().noneMatch(h -> sentence.clauseOf(h).isPresent())) {
            trailing(clause, heads).forEach(t -> words.addAll(sentence.subtree(t)));
        }
        return words.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "cited support <b>from ten generals</b>": the engine hangs on the verb what goes on behind the thing told of. */
    private static List<Token> trailing(Clause clause, List<Token> heads) {
        Sentence sentence = clause.sentence();
        int last = heads.stream().mapToInt(Token::index).max().orElse(Integer.MAX_VALUE);
        if (last < clause.predicate().index()) {
            return List.of();
        }
        return sentence.children(clause.predicate(), Relation.PREPOSITION).stream()
                .filter(p -> p.index() > last)
                .filter(p -> sentence.subtree(p).stream().noneMatch(CueReader::isDate))
                .toList();
    }

    private static boolean isDate(Token token) {
        return token.entity().equals("DATE") || token.entity().equals("TIME");
    }

    /** What the object is said to be: "called it <b>a trap</b>", "branded the strike <b>illegal</b>". */
    private static List<Token> naming(Clause clause) {
        Sentence sentence = clause.sentence();
        List<Token> found = new ArrayList<>(clause.attributes());
        sentence.children(clause.predicate(), Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT).stream()
                .filter(c -> c.pos().equals("JJ"))
                .forEach(found::add);
        for (Token patient : clause.patients()) {
            found.addAll(sentence.children(patient, Relation.APPOSITION));
        }
        return found;
    }

    /** "branded <b>the strike</b> illegal": the engine takes the object for the subject of what it is called. */
    private static boolean isSmallSubject(Clause clause, Token word) {
        return word.is(Relation.SUBJECT)
                && clause.sentence().head(word).filter(naming(clause)::contains).isPresent();
    }
}
