package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps sport, markets, nature and accidents apart from public life, though they are reported in its words: a striker attacks, shares
 * rally, a storm kills. Somebody of state, army, police or parties keeps an act public whatever else a sentence speaks of.
 */
public final class DomainFilter {
    private static final Set<String> UNMEANT = Set.of("nature", "thing");

    private static final Set<String> GAMES = Set.of("sport", "play");

    /** Types of event that countries bring about, but not their teams. */
    private static final Set<EventType> POWERS =
            Set.of(EventType.AID, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION);

    /** Spheres of what miners dig for. */
    private static final Set<String> ORES = Set.of("fuel", "market");

    private final Lexicon words;
    private final Depictions depictions;

    private final Set<String> bursts;
    private final Set<String> accidents;

    public DomainFilter(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "event");
        this.bursts = lists.named("burst");
        this.accidents = lists.named("accident");
        this.words = Lexicon.words(knowledge.named("event/spheres.tsv"));
        this.depictions = new Depictions(knowledge);
    }

    /** The filter for one report. */
    public InReport forReport(AnalyzedArticle article) {
        long sport = article.sentences().stream().filter(this::isOfSport).count();
        return new InReport(2 * sport >= article.sentences().size() && sport > 0);
    }

    /** Knows which acts of one report are private; {@code ofSport} when at least half of its sentences speak of sport. */
    public final class InReport {
        private final boolean ofSport;

        private InReport(boolean ofSport) {
            this.ofSport = ofSport;
        }

        /** Whether only a work of art tells of an act. */
        public boolean isDepicted(CodedAct act) {
            return depictions.isDepicted(act.clause());
        }

        public boolean isPrivate(CodedAct act, List<Actor> sources, List<Actor> targets) {
            boolean player = isSport(act) && isAmong(act.slot("source"), GAMES);
            if (player || isUnmeant(act)) {
                return true; // "the umpire on the tennis court" is no court, "the captain" of a team no officer
            }
            boolean official = Stream.concat(sources.stream(), targets.stream()).anyMatch(PublicLife::isOfficial);
            boolean sport = isSport(act) && !isOfState(act, sources);
            return !official && (sport || !isLabour(act) && isBusiness(act, sources, targets));
        }

        private boolean isSport(CodedAct act) {
            return ofSport || isOfSport(act.clause().sentence());
        }
    }

    /** "Mali banned its team from the match": no team does that. */
    private boolean isOfState(CodedAct act, List<Actor> sources) {
        return POWERS.contains(act.cardType()) && isCountry(act.slot("source"), sources);
    }

    private boolean isOfSport(Sentence sentence) {
        return !wordsOf("play", sentence).isEmpty()
                || wordsOf("sport", sentence).size() > 1;
    }

    private Set<String> wordsOf(String sphere, Sentence sentence) {
        return sentence.words().stream()
                .filter(t -> sphere(t).filter(sphere::equals).isPresent())
                .map(Word::lemma)
                .collect(Collectors.toSet());
    }

    /** A storm kills, a bus hits, an airport is closed; bombers attack a blaze. */
    private boolean isUnmeant(CodedAct act) {
        boolean closing = act.slot("source").isEmpty() && act.cardType() == EventType.COERCE;
        return isAmong(act.slot("source"), UNMEANT)
                || act.clause().doers().stream().anyMatch(d -> isMishap(d))
                || isOfAccident(act.clause())
                || isAmong(act.slot("target"), Set.of("nature"))
                || closing && isAmong(act.slot("target"), UNMEANT);
    }

    /** "Two army helicopters <b>collided</b>, killing six", whichever of the two verbs the parser takes for the main one. */
    private boolean isOfAccident(Clause clause) {
        boolean below = clause.link() == Link.ADVERBIAL && clause.marker().isEmpty();
        Stream<Word> above = below ? clause.governor().stream() : Stream.of();
        Stream<Word> beside = clause.doers().stream().flatMap(d -> d.children(Relation.NOUN_CLAUSE).stream());
        return Stream.concat(above, beside).anyMatch(w -> accidents.contains(w.lemma()));
    }

    /** "A <b>gas explosion</b> killed two", "a <b>gold mine</b> collapsed and killed two". */
    private boolean isMishap(Word doer) {
        List<Word> qualifiers = doer.children(Relation.MODIFIER);
        return bursts.contains(doer.lemma()) && isAmong(qualifiers, Set.of("fuel"))
                || doer.lemma().equals("mine") && isAmong(qualifiers, ORES);
    }

    private boolean isAmong(List<Word> heads, Set<String> spheres) {
        return heads.stream().anyMatch(t -> sphere(t).filter(spheres::contains).isPresent());
    }

    /** "Miners stopped work over wages": protest speaks of markets too, but only shares rally. */
    private static boolean isLabour(CodedAct act) {
        return act.cardType() == EventType.PROTEST
                && !act.clause().predicate().lemma().equals("rally");
    }

    /** A company or a player does it or, where nobody does, suffers it, or the sentence speaks of markets; no country is named. */
    private boolean isBusiness(CodedAct act, List<Actor> sources, List<Actor> targets) {
        Sentence sentence = act.clause().sentence();
        List<Word> doers = act.slot("source");
        boolean business = doers.stream().anyMatch(t -> isNamedSo(t))
                || doers.isEmpty() && isAmong(act.slot("target"), Set.of("market"))
                || wordsOf("market", sentence).size() > 1;
        return business && !isCountry(act.slot("target"), targets) && !isCountry(doers, sources);
    }

    /** "Chad", but not "the Chadian airline". */
    private boolean isCountry(List<Word> heads, List<Actor> actors) {
        return actors.stream().anyMatch(a -> a.kind() == Actor.Kind.COUNTRY)
                && heads.stream().anyMatch(t -> t.isProperNoun() && !isNamedSo(t));
    }

    /** "<b>carmaker</b>", "the <b>airline</b> Skyway". */
    private boolean isNamedSo(Word head) {
        Stream<Word> before = head.isProperNoun() ? head.children(Relation.MODIFIER).stream() : Stream.of();
        return Stream.concat(Stream.of(head), before).anyMatch(t -> sphere(t).isPresent());
    }

    /** Names are no such words ("the World Bank"), and verbs only where games alone use them. */
    private Optional<String> sphere(Word word) {
        return word.isProperNoun()
                ? Optional.empty()
                : words.meaning(word.lemma()).filter(s -> word.isNominal() || s.equals("play"));
    }
}
