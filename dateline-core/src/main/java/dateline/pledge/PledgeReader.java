package dateline.pledge;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Found;
import dateline.record.Phrase;
import dateline.record.Pledge;
import dateline.record.Pledge.Amount;
import dateline.record.Pledge.Gift;
import dateline.record.Pledge.Kind;
import dateline.record.Pledge.Parties;
import dateline.record.Pledge.Stage;
import dateline.record.Provenance;
import dateline.record.RecordKind;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds pledges: money, arms or goods promised or given by one party to another. A card names the predicate and the stage;
 * what is given, how much, to whom and through which scheme is read from all that depends on the predicate, purposes included
 * ("to buy arms to donate to Mali"). Safe to share.
 */
public final class PledgeReader {
    private static final Set<String> TO = Set.of("to", "for");

    private final RuleBook cards;
    private final AmountReader amounts;
    private final Lexicon items;
    private final MechanismReader mechanisms;

    public PledgeReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, RecordKind.PLEDGE, "stage", Stage.class);
        this.amounts = new AmountReader(knowledge);
        this.items = Lexicon.words(knowledge.named("pledge/items.tsv"));
        this.mechanisms = new MechanismReader(knowledge);
    }

    public Found<Pledge> read(References references, List<Statement> statements) {
        List<Pledge> found = new ArrayList<>();
        for (Sentence sentence : references.article().sentencesInTime()) {
            for (Match match : cards.matches(sentence)) {
                pledge(references, statements, match, "g" + (found.size() + 1))
                        .filter(p -> found.stream().noneMatch(o -> isSame(o, p)))
                        .ifPresent(found::add);
            }
        }
        return Found.of(found);
    }

    /** A state, a government, an international body; a bank of no country gives no aid. */
    private static boolean isPublic(Actor actor) {
        return actor.statedCountry().isPresent() || actor.sectors().contains(Sector.GOVERNMENT);
    }

    /** "The Kenyan bank lent an airline $5 million": what firms give to firms, or to nobody told, is trade. */
    private static boolean isTrade(List<Actor> donors, List<Actor> recipients) {
        return donors.stream().allMatch(PledgeReader::isFirm)
                && recipients.stream().allMatch(PledgeReader::isFirm);
    }

    private static boolean isFirm(Actor actor) {
        return actor.sectors().contains(Sector.BUSINESS);
    }

    /** What will be given is announced, whatever the verb. */
    private static Stage stage(Clause clause, RuleCard card) {
        boolean future = isFuture(clause)
                || clause.above().filter(PledgeReader::isFuture).isPresent();
        return future ? Stage.ANNOUNCED : card.means("stage", Stage.class).orElseThrow();
    }

    private static boolean isFuture(Clause clause) {
        return clause.modality().filter(m -> m == Modality.FUTURE).isPresent();
    }

    /** The same donors and the same words for the sum, or one told inside the words of the other. */
    private static boolean isSame(Pledge one, Pledge other) {
        boolean inside = one.evidence().get(0).overlaps(other.evidence().get(0));
        boolean again = one.donors().equals(other.donors())
                && one.amount().isPresent()
                && one.amount().map(Amount::min).equals(other.amount().map(Amount::min));
        return inside || again;
    }

    private Optional<Pledge> pledge(References references, List<Statement> statements, Match match, String id) {
        Clause clause = match.clause();
        boolean unreal = clause.negated()
                || clause.question()
                || clause.modality()
                        .filter(m -> m == Modality.POSSIBLE || m == Modality.OBLIGATION)
                        .isPresent();
        List<ActorReference> donors = actors(references, match.slot("donor"));
        if (unreal || whom(references, donors).stream().noneMatch(PledgeReader::isPublic)) {
            return Optional.empty();
        }
        Sentence sentence = clause.sentence();
        List<Word> below = below(match);
        Optional<Amount> amount = amounts.read(sentence, below);
        List<ActorReference> recipients = recipients(references, match, below, donors);
        Optional<Word> item = item(below);
        boolean somethingGiven = amount.isPresent() || item.isPresent();
        boolean toSomebody = !recipients.isEmpty() || amount.isPresent();
        if (!somethingGiven || !toSomebody || isTrade(whom(references, donors), whom(references, recipients))) {
            return Optional.empty();
        }
        Span evidence = Sentence.spanOf(below).to(match.triggerSpan());
        return Optional.of(new Pledge(
                id,
                new Parties(donors, donors.size() > 1, recipients),
                kind(match, sentence, below, amount.isPresent()),
                new Gift(
                        item.map(PledgeReader::phrase),
                        amount,
                        mechanisms.read(references.article(), sentence, evidence)),
                stage(clause, match.card()),
                links(statements, evidence),
                references.times().of(clause),
                new Provenance(List.of(evidence), match.card().id())));
    }

    /** All that depends on the predicate but its subject, and, for a noun, on what it depends on. */
    private static List<Word> below(Match match) {
        Clause clause = match.clause();
        Set<Word> words = new HashSet<>(clause.predicate().subtree());
        for (Word child : clause.predicate()
                .children(Relation.SUBJECT, Relation.CONJUNCT, Relation.ADVERBIAL_CLAUSE, Relation.PUNCTUATION)) {
            boolean purpose = child.is(Relation.ADVERBIAL_CLAUSE) && isInfinitive(child);
            if (!purpose) {
                words.removeAll(child.subtree());
            }
        }
        words.add(clause.predicate());
        return words.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    private static boolean isInfinitive(Word verb) {
        return verb.children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("to"));
    }

    private static List<Actor> whom(References references, List<ActorReference> meant) {
        return meant.stream().map(r -> references.cast().actor(r.actor())).toList();
    }

    private static Pledge.Links links(List<Statement> statements, Span words) {
        Optional<String> statement = statements.stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(words)))
                .map(Statement::id)
                .findFirst();
        return new Pledge.Links(statement, Optional.empty());
    }

    private static List<ActorReference> actors(References references, List<Word> heads) {
        List<Word> meant = heads.stream()
                .flatMap(h -> references.cast().at(h).isPresent()
                        ? Stream.of(h)
                        : h.children(Relation.MODIFIER, Relation.POSSESSOR).stream())
                .toList();
        return references.cast().references(meant);
    }

    /** Named by the card's slot, else whoever stands after "to" or "for", or is helped by a purpose. */
    private static List<ActorReference> recipients(
            References references, Match match, List<Word> below, List<ActorReference> donors) {
        List<Word> heads = new ArrayList<>(match.slot("recipient"));
        for (Word word : below) {
            boolean given = word.is(Relation.PREPOSITION_OBJECT)
                    && word.head().filter(p -> TO.contains(p.lemma())).isPresent();
            boolean helped = word.is(Relation.OBJECT)
                    && word.head()
                            .filter(v -> Set.of("support", "help", "aid", "assist", "arm")
                                    .contains(v.lemma()))
                            .isPresent();
            if (given || helped || word.is(Relation.RECIPIENT)) {
                heads.addAll(word.coordinated());
            }
        }
        return actors(references, heads).stream()
                .filter(r -> references.cast().actor(r.actor()).isCoded())
                .filter(r -> !ActorReference.ids(donors).contains(r.actor()))
                .limit(4)
                .toList();
    }

    /** The first thing in the words that is arms, relief or the like. */
    private Optional<Word> item(List<Word> below) {
        return below.stream()
                .filter(t -> t.isNoun() && !t.is(Relation.MODIFIER))
                .filter(t -> isThing(t) || t.lemma().equals("aid") || t.lemma().equals("assistance"))
                .findFirst();
    }

    /** Whether a word, with the one in front if need be, is arms, relief or the like: "armored vehicles". */
    private boolean isThing(Word noun) {
        for (int from = Math.max(0, noun.index() - 1); from <= noun.index(); from++) {
            Optional<Lexicon.Hit> hit = items.longestAt(noun.sentence(), from, Optional.empty());
            if (hit.filter(h -> h.to() == noun.index() + 1 && !h.meaning().equals("financial"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Phrase phrase(Word noun) {
        List<Word> words = noun.nounPhrase().stream()
                .filter(t -> t.index() <= noun.index() && !t.is(Relation.DETERMINER))
                .toList();
        Span span = Sentence.spanOf(words);
        return new Phrase(noun.sentence().textBetween(span), span);
    }

    /** By the things named; of several kinds mixed; money alone is financial. */
    private Kind kind(Match match, Sentence sentence, List<Word> below, boolean money) {
        Optional<Kind> told = match.card().means("kind").map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)));
        if (told.isPresent()) {
            return told.get();
        }
        Set<String> kinds = new LinkedHashSet<>();
        for (Word token : below) {
            items.longestAt(sentence, token.index(), Optional.empty()).ifPresent(h -> kinds.add(h.meaning()));
        }
        if (kinds.isEmpty()) {
            return money ? Kind.FINANCIAL : Kind.MIXED;
        }
        return kinds.size() > 1
                ? Kind.MIXED
                : Kind.valueOf(kinds.iterator().next().toUpperCase(Locale.ROOT));
    }
}
