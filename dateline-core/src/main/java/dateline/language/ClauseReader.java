package dateline.language;

import dateline.language.Clause.Arguments;
import dateline.language.Clause.Attachment;
import dateline.language.Clause.Kind;
import dateline.language.Clause.Link;
import dateline.language.Clause.VerbForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the clauses of a sentence. {@link ArgumentReader} reads who does it and to whom, {@link ObliqueReader} what depends on
 * it by a preposition, {@link VerbFormReader} its tense and whether it is denied.
 */
final class ClauseReader {
    private final Map<Integer, Clause> clauses = new LinkedHashMap<>();

    private ClauseReader() {}

    static List<Clause> read(Sentence sentence) {
        ClauseReader reader = new ClauseReader();
        List<Word> predicates =
                sentence.words().stream().filter(Predicates::isPredicate).toList();
        predicates.forEach(p -> reader.clause(p, new LinkedHashSet<>()));
        return predicates.stream().map(p -> reader.clauses.get(p.index())).toList();
    }

    /** A noun that names an act, as a clause: "Mali's attack on Chad", "talks between Mali and Chad". */
    static Clause nominal(Word noun) {
        List<Word> complements = noun.children(Relation.NOUN_CLAUSE, Relation.COMPLEMENT).stream()
                .filter(Predicates::isPredicate)
                .toList();
        return new Clause(
                noun,
                Kind.NOMINAL,
                VerbForm.none(VerbFormReader.hasNoDeterminer(noun)),
                new Arguments(List.of(), List.of(), List.of(), List.of(), ObliqueReader.ofNoun(noun), complements),
                new Attachment(Link.OTHER, Predicates.governor(noun), Optional.empty()));
    }

    /** The clause of a predicate; those it shares its subject with are read first ({@code open} guards odd parses). */
    private Clause clause(Word predicate, Set<Integer> open) {
        Clause known = clauses.get(predicate.index());
        if (known != null) {
            return known;
        }
        open.add(predicate.index());
        Optional<Word> governor = Predicates.governor(predicate);
        Optional<Clause> above = governor.filter(g -> !open.contains(g.index())).map(g -> clause(g, open));
        Clause made = make(predicate, above, governor);
        clauses.put(predicate.index(), made);
        return made;
    }

    private static Clause make(Word predicate, Optional<Clause> above, Optional<Word> governor) {
        Link link = link(predicate);
        boolean passive = isPassive(predicate, link);
        ArgumentReader arguments = new ArgumentReader(predicate, passive, link, above);
        Optional<String> marker = marker(predicate);
        return new Clause(
                predicate,
                Kind.VERBAL,
                VerbFormReader.read(predicate, passive, auxiliaries(predicate, above), marker),
                new Arguments(
                        arguments.doers(),
                        arguments.patients(),
                        recipients(predicate),
                        Predicates.expand(predicate.children(Relation.ATTRIBUTE)),
                        ObliqueReader.read(predicate),
                        complements(predicate)),
                new Attachment(link, governor, marker));
    }

    private static boolean isPassive(Word predicate, Link link) {
        if (!predicate
                .children(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY, Relation.AGENT)
                .isEmpty()) {
            return true;
        }
        boolean participle = predicate.is(PartOfSpeech.PAST_PARTICIPLE);
        boolean fronted = link == Link.ADVERBIAL
                && participle
                && Predicates.subjects(predicate).isEmpty();
        if (link == Link.NOUN && participle
                || fronted && auxiliaries(predicate, Optional.empty()).isEmpty()) {
            return true;
        }
        boolean sharesSubject = link == Link.CONJUNCT
                && participle
                && predicate.children(Relation.SUBJECT, Relation.AUXILIARY).isEmpty();
        return sharesSubject
                && predicate
                        .head()
                        .map(h -> Predicates.isPredicate(h) && isPassive(h, link(h)))
                        .orElse(false);
    }

    private static List<Word> auxiliaries(Word predicate, Optional<Clause> above) {
        List<Word> own = predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        boolean shares = own.isEmpty()
                && predicate.is(Relation.CONJUNCT)
                && Predicates.subjects(predicate).isEmpty()
                && above.isPresent()
                && above.get().predicate().partOfSpeech() == predicate.partOfSpeech();
        return shares ? above.get().predicate().children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY) : own;
    }

    private static Optional<String> marker(Word predicate) {
        Optional<Word> mark = predicate.child(Relation.MARKER);
        if (mark.isEmpty()) {
            mark = predicate.children(Relation.ADVERB).stream()
                    .filter(a -> a.isQuestionWord())
                    .findFirst();
        }
        if (mark.isEmpty() && predicate.is(Relation.PREPOSITION_CLAUSE)) {
            mark = predicate.head();
        }
        if (mark.isEmpty()) {
            mark = predicate.children(Relation.AUXILIARY).stream()
                    .filter(a -> a.lemma().equals("to"))
                    .findFirst();
        }
        return mark.map(Word::lemma).or(() -> isInverted(predicate) ? Optional.of("if") : Optional.empty());
    }

    /** "should he survive", "had it known": a condition without "if". */
    private static boolean isInverted(Word predicate) {
        boolean subordinate = predicate.is(Relation.ADVERBIAL_CLAUSE, Relation.COMPLEMENT, Relation.PARATAXIS);
        Optional<Word> subject = predicate.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        return subordinate
                && subject.isPresent()
                && predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(a -> Set.of("should", "had", "were")
                                        .contains(a.text().toLowerCase(Locale.ROOT))
                                && a.index() < subject.get().index());
    }

    /** "gave Mali aid" and "gave aid to Mali": the engine hangs the "to" on as a recipient too. */
    private static List<Word> recipients(Word predicate) {
        List<Word> heads = new ArrayList<>();
        for (Word child : predicate.children(Relation.RECIPIENT)) {
            List<Word> below = child.children(Relation.PREPOSITION_OBJECT);
            heads.addAll(below.isEmpty() ? List.of(child) : below);
        }
        return Predicates.expand(heads);
    }

    private static List<Word> complements(Word predicate) {
        List<Word> found = new ArrayList<>();
        for (Word child : predicate.children(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT)) {
            child.coordinated().stream().filter(Predicates::isPredicate).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Link link(Word predicate) {
        return switch (predicate.relation()) {
            case ROOT -> Link.MAIN;
            case COMPLEMENT, CLAUSAL_SUBJECT, PARATAXIS -> Link.COMPLEMENT;
            case OPEN_COMPLEMENT -> Link.OPEN_COMPLEMENT;
            case PREPOSITION_CLAUSE, PREPOSITION_OBJECT -> Link.PREPOSITION;
            case ADVERBIAL_CLAUSE -> Link.ADVERBIAL;
            case RELATIVE_CLAUSE -> Link.RELATIVE;
            case NOUN_CLAUSE -> Link.NOUN;
            case CONJUNCT -> Link.CONJUNCT;
            default -> Link.OTHER;
        };
    }
}
