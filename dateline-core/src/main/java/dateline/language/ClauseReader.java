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
        List<Token> predicates =
                sentence.tokens().stream().filter(reader::isPredicate).toList();
        predicates.forEach(p -> reader.clause(p, new LinkedHashSet<>()));
        return predicates.stream().map(p -> reader.clauses.get(p.index())).toList();
    }

    /** A verb that is not a mere auxiliary or a participle used as an adjective. */
    boolean isPredicate(Token token) {
        if (token.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            return false;
        }
        boolean qualifier = token.is(Relation.MODIFIER, Relation.DETERMINER, Relation.PREPOSITION, Relation.MARKER);
        boolean preposition = token.text().equalsIgnoreCase("according");
        return token.pos().startsWith("VB") && !qualifier && !preposition;
    }

    /** The clause of a predicate; those it shares its subject with are read first ({@code open} guards odd parses). */
    private Clause clause(Token predicate, Set<Integer> open) {
        Clause known = clauses.get(predicate.index());
        if (known != null) {
            return known;
        }
        open.add(predicate.index());
        Optional<Token> governor = governor(predicate);
        Optional<Clause> above = governor.filter(g -> !open.contains(g.index())).map(g -> clause(g, open));
        Clause made = make(predicate, above, governor);
        clauses.put(predicate.index(), made);
        return made;
    }

    private Optional<Token> governor(Token predicate) {
        Optional<Token> at = sentence.head(predicate);
        for (int steps = 0; at.isPresent() && steps < sentence.tokens().size(); steps++) {
            if (isPredicate(at.get())) {
                return at;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    private Clause make(Token predicate, Optional<Clause> above, Optional<Token> governor) {
        Link link = link(predicate);
        boolean passive = isPassive(predicate, link);
        ArgumentReader arguments = new ArgumentReader(this, predicate, passive, link, above);
        List<Token> auxiliaries = auxiliaries(predicate, above);
        return new Clause(
                sentence,
                predicate,
                Kind.VERBAL,
                passive,
                tense(predicate, auxiliaries),
                has(auxiliaries, "be") && predicate.pos().equals("VBG"),
                has(auxiliaries, "have"),
                isNegated(predicate, auxiliaries),
                modality(predicate, auxiliaries),
                isQuestion(predicate),
                sentence.child(predicate, Relation.PARTICLE).map(Token::lemma),
                arguments.doers(),
                arguments.patients(),
                recipients(predicate),
                expand(sentence.children(predicate, Relation.ATTRIBUTE)),
                obliques(predicate),
                complements(predicate),
                link,
                governor,
                marker(predicate));
    }

    private Link link(Token predicate) {
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

    private boolean isPassive(Token predicate, Link link) {
        if (!sentence.children(predicate, Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY, Relation.AGENT)
                .isEmpty()) {
            return true;
        }
        boolean participle = predicate.pos().equals("VBN");
        boolean fronted =
                link == Link.ADVERBIAL && participle && subjects(predicate).isEmpty();
        if (link == Link.NOUN && participle
                || fronted && auxiliaries(predicate, Optional.empty()).isEmpty()) {
            return true;
        }
        boolean sharesSubject = link == Link.CONJUNCT
                && participle
                && sentence.children(predicate, Relation.SUBJECT, Relation.AUXILIARY)
                        .isEmpty();
        return sharesSubject
                && sentence.head(predicate)
                        .map(h -> isPredicate(h) && isPassive(h, link(h)))
                        .orElse(false);
    }

    private List<Token> auxiliaries(Token predicate, Optional<Clause> above) {
        List<Token> own = sentence.children(predicate, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        boolean shares = own.isEmpty()
                && predicate.is(Relation.CONJUNCT)
                && subjects(predicate).isEmpty()
                && above.isPresent()
                && above.get().predicate().pos().equals(predicate.pos());
        return shares
                ? sentence.children(above.get().predicate(), Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)
                : own;
    }

    private static boolean has(List<Token> words, String lemma) {
        return words.stream().anyMatch(w -> w.lemma().equals(lemma));
    }

    private Tense tense(Token predicate, List<Token> auxiliaries) {
        List<Token> finite = new ArrayList<>(auxiliaries);
        finite.add(predicate);
        for (Token word : finite) {
            if (FUTURE.contains(word.lemma())) {
                return Tense.FUTURE;
            }
            if (word.pos().equals("VBD")) {
                return Tense.PAST;
            }
            if (word.pos().equals("VBZ") || word.pos().equals("VBP")) {
                return Tense.PRESENT;
            }
        }
        return Tense.NONE;
    }

    private boolean isNegated(Token predicate, List<Token> auxiliaries) {
        for (Token child : sentence.children(predicate)) {
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
                        .anyMatch(a -> sentence.children(a).stream().anyMatch(c -> NEGATIONS.contains(c.lemma())));
    }

    /** "no longer shells". */
    private boolean isNoLonger(Token predicate) {
        return sentence.children(predicate, Relation.ADVERB).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("longer") && hasNo(a));
    }

    private boolean hasNo(Token word) {
        return sentence.children(word).stream().anyMatch(c -> c.lemma().equals("no"));
    }

    /** "has not left, nor has it <b>released</b> them"; "did not attack or <b>kill</b>", "has never attacked or <b>killed</b>". */
    private boolean isJoinedByNor(Token predicate) {
        if (!predicate.is(Relation.CONJUNCT)) {
            return false;
        }
        Token first = sentence.token(predicate.head());
        boolean nor = sentence.children(first, Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("nor") && c.index() < predicate.index() && c.index() > first.index());
        boolean or = isBetween("or", first.index(), predicate.index());
        boolean alike = predicate.pos().equals(first.pos())
                && (predicate.pos().equals("VB") || predicate.pos().equals("VBN") && or);
        boolean shared = alike
                && subjects(predicate).isEmpty()
                && !sentence.children(first, Relation.NEGATION).isEmpty();
        return nor || shared;
    }

    private static boolean isNone(Token word) {
        return Set.of("nobody", "nothing", "none", "no-one").contains(word.lemma());
    }

    /** "neither Mali nor Chad". */
    private boolean isNeither(Token noun) {
        return sentence.children(noun, Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("neither"));
    }

    private boolean hasNoDeterminer(Token noun) {
        return sentence.children(noun, Relation.DETERMINER, Relation.NEGATION).stream()
                .anyMatch(d -> d.lemma().equals("no"));
    }

    private Optional<Modality> modality(Token predicate, List<Token> auxiliaries) {
        for (Token auxiliary : auxiliaries) {
            if (FUTURE.contains(auxiliary.lemma())) {
                return Optional.of(Modality.FUTURE);
            }
            if (OBLIGATION.contains(auxiliary.lemma())) {
                return Optional.of(Modality.OBLIGATION);
            }
            if (auxiliary.pos().equals("MD")) {
                return Optional.of(Modality.POSSIBLE);
            }
        }
        return periphrastic(predicate);
    }

    /** "is going to leave", "is to leave", "has to leave". */
    private Optional<Modality> periphrastic(Token predicate) {
        if (!predicate.is(Relation.OPEN_COMPLEMENT) || !predicate.pos().equals("VB")) {
            return Optional.empty();
        }
        Token above = sentence.token(predicate.head());
        boolean going = above.lemma().equals("go")
                && above.pos().equals("VBG")
                && has(sentence.children(above, Relation.AUXILIARY), "be");
        if (going || above.lemma().equals("be")) {
            return Optional.of(Modality.FUTURE);
        }
        boolean must = above.lemma().equals("have") || above.lemma().equals("need");
        return must && !isDoneOfNeed(above) ? Optional.of(Modality.OBLIGATION) : Optional.empty();
    }

    /** "Police <b>had</b> to open fire": they did. In "said that he had to leave" it is still to be done. */
    private static boolean isDoneOfNeed(Token above) {
        return above.lemma().equals("have") && above.pos().equals("VBD") && !above.is(Relation.COMPLEMENT);
    }

    /** "Did they leave?", also where a cue follows: "“Did they leave?” she asked". */
    private boolean isQuestion(Token predicate) {
        boolean main = predicate.is(Relation.ROOT);
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        boolean asked = last.text().contains("?")
                || sentence.tokens().size() > 1
                        && sentence.token(sentence.tokens().size() - 2).text().equals("?");
        boolean quoted =
                !main && predicate.head() > predicate.index() && isBetween("?", predicate.index(), predicate.head());
        return asked && main
                || quoted
                || marker(predicate).filter(m -> m.equals("whether")).isPresent();
    }

    private boolean isBetween(String word, int from, int to) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.index() > from && t.index() < to && t.text().equals(word));
    }

    private Optional<String> marker(Token predicate) {
        Optional<Token> mark = sentence.child(predicate, Relation.MARKER);
        if (mark.isEmpty()) {
            mark = sentence.children(predicate, Relation.ADVERB).stream()
                    .filter(a -> a.pos().startsWith("W"))
                    .findFirst();
        }
        if (mark.isEmpty() && predicate.is(Relation.PREPOSITION_CLAUSE)) {
            mark = sentence.head(predicate);
        }
        if (mark.isEmpty()) {
            mark = sentence.children(predicate, Relation.AUXILIARY).stream()
                    .filter(a -> a.lemma().equals("to"))
                    .findFirst();
        }
        return mark.map(Token::lemma).or(() -> isInverted(predicate) ? Optional.of("if") : Optional.empty());
    }

    /** "should he survive", "had it known": a condition without "if". */
    private boolean isInverted(Token predicate) {
        boolean subordinate = predicate.is(Relation.ADVERBIAL_CLAUSE, Relation.COMPLEMENT, Relation.PARATAXIS);
        Optional<Token> subject = sentence.child(predicate, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        return subordinate
                && subject.isPresent()
                && sentence.children(predicate, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(a -> Set.of("should", "had", "were")
                                        .contains(a.text().toLowerCase(Locale.ROOT))
                                && a.index() < subject.get().index());
    }

    List<Token> expand(List<Token> heads) {
        Set<Token> found = new LinkedHashSet<>();
        heads.forEach(h -> found.addAll(sentence.coordinated(h)));
        return List.copyOf(found);
    }

    /** Subjects of the verb or, in an odd parse, of its auxiliary; "Wednesday" in "he said Wednesday" is none. */
    List<Token> subjects(Token predicate) {
        List<Token> found = new ArrayList<>(sentence.children(predicate, Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        for (Token auxiliary : sentence.children(predicate, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            found.addAll(sentence.children(auxiliary, Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        }
        if (found.size() > 1) {
            found.removeIf(s -> s.entity().equals("DATE") || s.entity().equals("TIME"));
        }
        return found;
    }

    /** "gave Mali aid" and "gave aid to Mali": the engine hangs the "to" on as a recipient too. */
    private List<Token> recipients(Token predicate) {
        List<Token> heads = new ArrayList<>();
        for (Token child : sentence.children(predicate, Relation.RECIPIENT)) {
            List<Token> below = sentence.children(child, Relation.PREPOSITION_OBJECT);
            heads.addAll(below.isEmpty() ? List.of(child) : below);
        }
        return expand(heads);
    }

    private List<Oblique> obliques(Token predicate) {
        List<Oblique> found = new ArrayList<>();
        collectObliques(predicate, found);
        for (Token attribute : sentence.children(predicate, Relation.ATTRIBUTE)) {
            collectObliques(attribute, found);
        }
        return List.copyOf(found);
    }

    private void collectObliques(Token head, List<Oblique> found) {
        for (Token preposition : sentence.children(head, Relation.PREPOSITION, Relation.RECIPIENT)) {
            collectPhrase(preposition, word(preposition), found);
        }
    }

    /** "from near Goma", "because of the war", "according to the army" keep their first word and add the second. */
    private void collectPhrase(Token preposition, String name, List<Oblique> found) {
        for (Token below : sentence.children(preposition)) {
            if (below.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_CLAUSE)) {
                sentence.coordinated(below).forEach(w -> phraseHeads(w).forEach(h -> found.add(new Oblique(name, h))));
            } else if (below.is(Relation.PREPOSITION)) {
                collectPhrase(below, name + " " + word(below), found);
            } else if (below.is(Relation.CONJUNCT) && below.pos().equals("IN")) {
                collectPhrase(below, word(below), found);
            }
        }
    }

    /** "of Diallo and of Sato": the engine joins the second "of" to the first noun. */
    private List<Token> phraseHeads(Token conjunct) {
        return conjunct.pos().equals("IN")
                ? sentence.children(conjunct, Relation.PREPOSITION_OBJECT)
                : List.of(conjunct);
    }

    /** "the murder in Gao of two nuns": the engine hangs "of two nuns" on the place or day that stands between. */
    private void collectBehindPlaces(Token noun, List<Oblique> found) {
        sentence.children(noun, Relation.PREPOSITION).stream()
                .flatMap(p -> sentence.children(p, Relation.PREPOSITION_OBJECT).stream())
                .filter(o -> Set.of("GPE", "LOC", "DATE").contains(o.entity()))
                .flatMap(o -> sentence.children(o, Relation.PREPOSITION).stream())
                .filter(p -> word(p).equals("of"))
                .forEach(p -> collectPhrase(p, "of", found));
    }

    /** As printed: the engine makes "accord" of "according". */
    private static String word(Token preposition) {
        return preposition.text().toLowerCase(Locale.ROOT);
    }

    private List<Token> complements(Token predicate) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(predicate, Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT)) {
            sentence.coordinated(child).stream().filter(this::isPredicate).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** A noun that names an act, as a clause: "Mali's attack on Chad", "talks between Mali and Chad". */
    static Clause nominal(Sentence sentence, Token noun) {
        ClauseReader reader = new ClauseReader(sentence);
        List<Oblique> obliques = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.is(Relation.POSSESSOR)) {
                sentence.coordinated(child).forEach(w -> obliques.add(new Oblique("'s", w)));
            } else if (child.is(Relation.MODIFIER)) {
                sentence.coordinated(child).forEach(w -> obliques.add(new Oblique("mod", w)));
            }
        }
        reader.collectObliques(noun, obliques);
        reader.collectBehindPlaces(noun, obliques);
        boolean negated = reader.hasNoDeterminer(noun);
        return new Clause(
                sentence,
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
                sentence.children(noun, Relation.NOUN_CLAUSE, Relation.COMPLEMENT).stream()
                        .filter(reader::isPredicate)
                        .toList(),
                Link.OTHER,
                reader.governor(noun),
                Optional.empty());
    }
}
