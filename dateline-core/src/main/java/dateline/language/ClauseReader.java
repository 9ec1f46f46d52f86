package dateline.language;

import dateline.language.Clause.Kind;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Oblique;
import dateline.language.Clause.Tense;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a sentence; {@link ArgumentReader} tells who does it and to whom. */
final class ClauseReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "sha");
    private static final Set<String> OBLIGATION = Set.of("should", "must", "ought");

    private final Sentence sentence;
    private final Map<Integer, Clause> clauses = new LinkedHashMap<>();

    private ClauseReader(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    static List<Clause> read(Sentence sentence) {
        ClauseReader reader = new ClauseReader(sentence);
        List<Word> predicates =
                sentence.words().stream().filter(reader::isPredicate).toList();
        predicates.forEach(p -> reader.clause(p, new LinkedHashSet<>()));
        return predicates.stream().map(p -> reader.clauses.get(p.index())).toList();
    }

    /** A verb that is not a mere auxiliary or a participle used as an adjective. */
    boolean isPredicate(Word token) {
        if (token.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            return false;
        }
        boolean qualifier = token.is(Relation.MODIFIER, Relation.DETERMINER, Relation.PREPOSITION, Relation.MARKER);
        boolean preposition = token.text().equalsIgnoreCase("according");
        return token.isVerb() && !token.is(PartOfSpeech.MODAL) && !qualifier && !preposition;
    }

    /** The clause of a predicate; those it shares its subject with are read first ({@code open} guards odd parses). */
    private Clause clause(Word predicate, Set<Integer> open) {
        Clause known = clauses.get(predicate.index());
        if (known != null) {
            return known;
        }
        open.add(predicate.index());
        Optional<Word> governor = governor(predicate);
        Optional<Clause> above = governor.filter(g -> !open.contains(g.index())).map(g -> clause(g, open));
        Clause made = make(predicate, above, governor);
        clauses.put(predicate.index(), made);
        return made;
    }

    private Optional<Word> governor(Word predicate) {
        Optional<Word> at = predicate.head();
        for (int steps = 0; at.isPresent() && steps < sentence.words().size(); steps++) {
            if (isPredicate(at.get())) {
                return at;
            }
            at = at.get().head();
        }
        return Optional.empty();
    }

    private Clause make(Word predicate, Optional<Clause> above, Optional<Word> governor) {
        Link link = link(predicate);
        boolean passive = isPassive(predicate, link);
        ArgumentReader arguments = new ArgumentReader(this, predicate, passive, link, above);
        List<Word> auxiliaries = auxiliaries(predicate, above);
        return new Clause(
                sentence,
                predicate,
                Kind.VERBAL,
                passive,
                tense(predicate, auxiliaries),
                has(auxiliaries, "be") && predicate.is(PartOfSpeech.PRESENT_PARTICIPLE),
                has(auxiliaries, "have"),
                isNegated(predicate, auxiliaries),
                modality(predicate, auxiliaries),
                isQuestion(predicate),
                predicate.child(Relation.PARTICLE).map(Word::lemma),
                arguments.doers(),
                arguments.patients(),
                recipients(predicate),
                expand(predicate.children(Relation.ATTRIBUTE)),
                obliques(predicate),
                complements(predicate),
                link,
                governor,
                marker(predicate));
    }

    private Link link(Word predicate) {
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

    private boolean isPassive(Word predicate, Link link) {
        if (!predicate
                .children(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY, Relation.AGENT)
                .isEmpty()) {
            return true;
        }
        boolean participle = predicate.is(PartOfSpeech.PAST_PARTICIPLE);
        boolean fronted =
                link == Link.ADVERBIAL && participle && subjects(predicate).isEmpty();
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
                        .map(h -> isPredicate(h) && isPassive(h, link(h)))
                        .orElse(false);
    }

    private List<Word> auxiliaries(Word predicate, Optional<Clause> above) {
        List<Word> own = predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        boolean shares = own.isEmpty()
                && predicate.is(Relation.CONJUNCT)
                && subjects(predicate).isEmpty()
                && above.isPresent()
                && above.get().predicate().partOfSpeech() == predicate.partOfSpeech();
        return shares ? above.get().predicate().children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY) : own;
    }

    private static boolean has(List<Word> words, String lemma) {
        return words.stream().anyMatch(w -> w.lemma().equals(lemma));
    }

    private Tense tense(Word predicate, List<Word> auxiliaries) {
        List<Word> finite = new ArrayList<>(auxiliaries);
        finite.add(predicate);
        for (Word word : finite) {
            if (FUTURE.contains(word.lemma())) {
                return Tense.FUTURE;
            }
            if (word.is(PartOfSpeech.PAST_VERB)) {
                return Tense.PAST;
            }
            if (word.is(PartOfSpeech.THIRD_PERSON_VERB) || word.is(PartOfSpeech.PRESENT_VERB)) {
                return Tense.PRESENT;
            }
        }
        return Tense.NONE;
    }

    private boolean isNegated(Word predicate, List<Word> auxiliaries) {
        for (Word child : predicate.children()) {
            boolean denies = child.is(Relation.NEGATION, Relation.ADVERB, Relation.DETERMINER)
                    && NEGATIONS.contains(child.lemma());
            boolean denied = child.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT)
                    && (isNone(child) || hasNoDeterminer(child) || isNeither(child));
            if (denies || denied) {
                return true;
            }
        }
        return isNoLonger(predicate)
                || isJoinedByNor(predicate)
                || auxiliaries.stream()
                        .anyMatch(a -> a.children().stream().anyMatch(c -> NEGATIONS.contains(c.lemma())));
    }

    /** "no longer shells". */
    private boolean isNoLonger(Word predicate) {
        return predicate.children(Relation.ADVERB).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("longer") && hasNo(a));
    }

    private boolean hasNo(Word word) {
        return word.children().stream().anyMatch(c -> c.lemma().equals("no"));
    }

    /** "has not left, nor has it <b>released</b> them"; "did not attack or <b>kill</b>", "has never attacked or <b>killed</b>". */
    private boolean isJoinedByNor(Word predicate) {
        if (!predicate.is(Relation.CONJUNCT)) {
            return false;
        }
        Word first = predicate.head().orElseThrow();
        boolean nor = first.children(Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("nor") && c.index() < predicate.index() && c.index() > first.index());
        boolean or = isBetween("or", first.index(), predicate.index());
        boolean alike = predicate.partOfSpeech() == first.partOfSpeech()
                && (predicate.is(PartOfSpeech.BASE_VERB) || predicate.is(PartOfSpeech.PAST_PARTICIPLE) && or);
        boolean shared = alike
                && subjects(predicate).isEmpty()
                && !first.children(Relation.NEGATION).isEmpty();
        return nor || shared;
    }

    private static boolean isNone(Word word) {
        return Set.of("nobody", "nothing", "none", "no-one").contains(word.lemma());
    }

    /** "neither Mali nor Chad". */
    private boolean isNeither(Word noun) {
        return noun.children(Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("neither"));
    }

    private boolean hasNoDeterminer(Word noun) {
        return noun.children(Relation.DETERMINER, Relation.NEGATION).stream()
                .anyMatch(d -> d.lemma().equals("no"));
    }

    private Optional<Modality> modality(Word predicate, List<Word> auxiliaries) {
        for (Word auxiliary : auxiliaries) {
            if (FUTURE.contains(auxiliary.lemma())) {
                return Optional.of(Modality.FUTURE);
            }
            if (OBLIGATION.contains(auxiliary.lemma())) {
                return Optional.of(Modality.OBLIGATION);
            }
            if (auxiliary.is(PartOfSpeech.MODAL)) {
                return Optional.of(Modality.POSSIBLE);
            }
        }
        return periphrastic(predicate);
    }

    /** "is going to leave", "is to leave", "has to leave". */
    private Optional<Modality> periphrastic(Word predicate) {
        if (!predicate.is(Relation.OPEN_COMPLEMENT) || !predicate.is(PartOfSpeech.BASE_VERB)) {
            return Optional.empty();
        }
        Word above = predicate.head().orElseThrow();
        boolean going = above.lemma().equals("go")
                && above.is(PartOfSpeech.PRESENT_PARTICIPLE)
                && has(above.children(Relation.AUXILIARY), "be");
        if (going || above.lemma().equals("be")) {
            return Optional.of(Modality.FUTURE);
        }
        boolean must = above.lemma().equals("have") || above.lemma().equals("need");
        return must && !isDoneOfNeed(above) ? Optional.of(Modality.OBLIGATION) : Optional.empty();
    }

    /** "Police <b>had</b> to open fire": they did. In "said that he had to leave" it is still to be done. */
    private static boolean isDoneOfNeed(Word above) {
        return above.lemma().equals("have") && above.is(PartOfSpeech.PAST_VERB) && !above.is(Relation.COMPLEMENT);
    }

    /** "Did they leave?", also where a cue follows: "“Did they leave?” she asked". */
    private boolean isQuestion(Word predicate) {
        boolean main = predicate.is(Relation.ROOT);
        Word last = sentence.words().get(sentence.words().size() - 1);
        boolean asked = last.text().contains("?")
                || sentence.words().size() > 1
                        && sentence.word(sentence.words().size() - 2).text().equals("?");
        boolean quoted = !main
                && predicate.headIndex() > predicate.index()
                && isBetween("?", predicate.index(), predicate.headIndex());
        return asked && main
                || quoted
                || marker(predicate).filter(m -> m.equals("whether")).isPresent();
    }

    private boolean isBetween(String word, int from, int to) {
        return sentence.words().stream()
                .anyMatch(t -> t.index() > from && t.index() < to && t.text().equals(word));
    }

    private Optional<String> marker(Word predicate) {
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
    private boolean isInverted(Word predicate) {
        boolean subordinate = predicate.is(Relation.ADVERBIAL_CLAUSE, Relation.COMPLEMENT, Relation.PARATAXIS);
        Optional<Word> subject = predicate.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        return subordinate
                && subject.isPresent()
                && predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(a -> Set.of("should", "had", "were")
                                        .contains(a.text().toLowerCase(Locale.ROOT))
                                && a.index() < subject.get().index());
    }

    List<Word> expand(List<Word> heads) {
        Set<Word> found = new LinkedHashSet<>();
        heads.forEach(h -> found.addAll(h.coordinated()));
        return List.copyOf(found);
    }

    /** Subjects of the verb or, in an odd parse, of its auxiliary; "Wednesday" in "he said Wednesday" is none. */
    List<Word> subjects(Word predicate) {
        List<Word> found = new ArrayList<>(predicate.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        for (Word auxiliary : predicate.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            found.addAll(auxiliary.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        }
        if (found.size() > 1) {
            found.removeIf(s -> s.is(EntityKind.DATE) || s.is(EntityKind.TIME));
        }
        return found;
    }

    /** "gave Mali aid" and "gave aid to Mali": the engine hangs the "to" on as a recipient too. */
    private List<Word> recipients(Word predicate) {
        List<Word> heads = new ArrayList<>();
        for (Word child : predicate.children(Relation.RECIPIENT)) {
            List<Word> below = child.children(Relation.PREPOSITION_OBJECT);
            heads.addAll(below.isEmpty() ? List.of(child) : below);
        }
        return expand(heads);
    }

    private List<Oblique> obliques(Word predicate) {
        List<Oblique> found = new ArrayList<>();
        collectObliques(predicate, found);
        for (Word attribute : predicate.children(Relation.ATTRIBUTE)) {
            collectObliques(attribute, found);
        }
        return List.copyOf(found);
    }

    private void collectObliques(Word head, List<Oblique> found) {
        for (Word preposition : head.children(Relation.PREPOSITION, Relation.RECIPIENT)) {
            collectPhrase(preposition, word(preposition), found);
        }
    }

    /** "from near Goma", "because of the war", "according to the army" keep their first word and add the second. */
    private void collectPhrase(Word preposition, String name, List<Oblique> found) {
        for (Word below : preposition.children()) {
            if (below.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_CLAUSE)) {
                below.coordinated().forEach(w -> phraseHeads(w).forEach(h -> found.add(new Oblique(name, h))));
            } else if (below.is(Relation.PREPOSITION)) {
                collectPhrase(below, name + " " + word(below), found);
            } else if (below.is(Relation.CONJUNCT) && below.is(PartOfSpeech.PREPOSITION)) {
                collectPhrase(below, word(below), found);
            }
        }
    }

    /** "of Diallo and of Sato": the engine joins the second "of" to the first noun. */
    private List<Word> phraseHeads(Word conjunct) {
        return conjunct.is(PartOfSpeech.PREPOSITION)
                ? conjunct.children(Relation.PREPOSITION_OBJECT)
                : List.of(conjunct);
    }

    /** "the murder in Gao of two nuns": the engine hangs "of two nuns" on the place or day that stands between. */
    private void collectBehindPlaces(Word noun, List<Oblique> found) {
        noun.children(Relation.PREPOSITION).stream()
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .filter(o -> o.is(EntityKind.POLITY, EntityKind.LOCATION, EntityKind.DATE))
                .flatMap(o -> o.children(Relation.PREPOSITION).stream())
                .filter(p -> word(p).equals("of"))
                .forEach(p -> collectPhrase(p, "of", found));
    }

    /** As printed: the engine makes "accord" of "according". */
    private static String word(Word preposition) {
        return preposition.text().toLowerCase(Locale.ROOT);
    }

    private List<Word> complements(Word predicate) {
        List<Word> found = new ArrayList<>();
        for (Word child : predicate.children(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT)) {
            child.coordinated().stream().filter(this::isPredicate).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** A noun that names an act, as a clause: "Mali's attack on Chad", "talks between Mali and Chad". */
    static Clause nominal(Word noun) {
        ClauseReader reader = new ClauseReader(noun.sentence());
        List<Oblique> obliques = new ArrayList<>();
        for (Word child : noun.children()) {
            if (child.is(Relation.POSSESSOR)) {
                child.coordinated().forEach(w -> obliques.add(new Oblique("'s", w)));
            } else if (child.is(Relation.MODIFIER)) {
                child.coordinated().forEach(w -> obliques.add(new Oblique("mod", w)));
            }
        }
        reader.collectObliques(noun, obliques);
        reader.collectBehindPlaces(noun, obliques);
        boolean negated = reader.hasNoDeterminer(noun);
        return new Clause(
                noun.sentence(),
                noun,
                Kind.NOMINAL,
                false,
                Tense.NONE,
                false,
                false,
                negated,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(obliques),
                noun.children(Relation.NOUN_CLAUSE, Relation.COMPLEMENT).stream()
                        .filter(reader::isPredicate)
                        .toList(),
                Link.OTHER,
                reader.governor(noun),
                Optional.empty());
    }
}
