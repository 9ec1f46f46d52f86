package dateline.rule;

import dateline.language.Clause;
import dateline.language.Clause.Kind;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Pattern.Element;
import dateline.rule.Pattern.Place;
import dateline.rule.Pattern.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a pattern against a clause. */
final class Matcher {
    private static final Set<String> ADVERBIAL = Set.of(
            "after", "before", "because", "while", "since", "although", "though", "until", "unless", "as", "once");

    /** Slots that what is done fills, never a side. */
    private static final Set<String> ACTS = Set.of("act", "what");

    private final WordClasses classes;

    Matcher(WordClasses classes) {
        this.classes = classes;
    }

    Optional<Match> match(RuleCard card, Pattern pattern, Clause clause) {
        return new Attempt(card, pattern, clause).run();
    }

    /** One pattern held against one clause; what fills the slots is gathered on the way. */
    private final class Attempt {
        private final RuleCard card;
        private final Pattern pattern;
        private final Clause whole;
        private final Sentence sentence;

        /** The clause that elements hang on: the whole's, then that of an infinitive the pattern names. */
        private Clause clause;

        private final Map<String, List<Token>> slots = new HashMap<>();
        private final List<Token> trigger = new ArrayList<>();

        Attempt(RuleCard card, Pattern pattern, Clause clause) {
            this.card = card;
            this.pattern = pattern;
            this.whole = clause;
            this.clause = clause;
            this.sentence = clause.sentence();
            trigger.add(clause.predicate());
        }

        Optional<Match> run() {
            boolean matches = particleFits() && elementsFit() && subjectFits();
            clause = whole;
            return matches ? Optional.of(new Match(card, pattern, whole, slots, trigger)) : Optional.empty();
        }

        private boolean particleFits() {
            if (pattern.particles().isEmpty()) {
                return true;
            }
            for (Token child :
                    sentence.children(clause.predicate(), Relation.PARTICLE, Relation.ADVERB, Relation.PREPOSITION)) {
                if (pattern.particles().contains(child.lemma())) {
                    trigger.add(child);
                    return true;
                }
            }
            return false;
        }

        private boolean subjectFits() {
            if (pattern.subject().isEmpty()) {
                return true;
            }
            Slot slot = pattern.subject().get();
            List<Token> doers = whole.kind() == Kind.VERBAL ? whole.doers() : owners();
            List<Token> fitting = doers.stream().filter(d -> fits(d, slot)).toList();
            if (!fitting.isEmpty()) {
                slots.put(slot.name(), fitting);
            }
            boolean wrongType = !doers.isEmpty() && fitting.isEmpty();
            return !(slot.required() && fitting.isEmpty()) && !(slot.type().isPresent() && wrongType);
        }

        private List<Token> owners() {
            List<Token> possessors = whole.obliques("'s");
            return possessors.isEmpty() ? whole.obliques("mod") : possessors;
        }

        /** Every element is tried in turn; objects are taken once each. */
        private boolean elementsFit() {
            for (Element element : pattern.elements()) {
                boolean fits = fits(element);
                if (!fits && !element.optional()) {
                    return false;
                }
            }
            return true;
        }

        private boolean fits(Element element) {
            return switch (element.place()) {
                case OBJECT -> objectFits(element);
                case PREPOSITION -> prepositionFits(element);
                case INFINITIVE -> complementFits(element, true, false);
                case PARTICIPLE -> complementFits(element, false, true);
                case CLAUSE -> complementFits(element, false, false);
                case QUALIFIER -> qualifierFits(element);
            };
        }

        private boolean objectFits(Element element) {
            if (clause.kind() == Kind.NOMINAL) {
                return false;
            }
            List<Token> objects = new ArrayList<>(clause.patients());
            objects.addAll(clause.attributes());
            if (element.slot().isPresent()) {
                return fill(element.slot().get(), objects(element));
            }
            return take(objects, element.words());
        }

        /** "offered <b>Mali</b> aid": the first of two objects is whom it is given to; an act is never that. */
        private List<Token> objects(Element element) {
            List<Token> given = clause.recipients();
            List<Token> patients =
                    clause.patients().stream().filter(o -> !trigger.contains(o)).toList();
            if (given.isEmpty() && patients.isEmpty()) {
                return told();
            }
            if (given.isEmpty() || patients.isEmpty() && trigger.size() == 1) {
                return given.isEmpty() ? patients : given;
            }
            List<Element> objects = pattern.elements().stream()
                    .filter(e -> e.place() == Place.OBJECT)
                    .toList();
            boolean act = element.slot().map(Slot::name).filter(ACTS::contains).isPresent();
            boolean first = objects.size() > 1 && objects.get(0).equals(element);
            if (act || objects.size() > 1 && !first) {
                return patients;
            }
            if (first || trigger.size() > 1) {
                return given;
            }
            return Stream.concat(given.stream(), patients.stream()).toList();
        }

        /** "wants <b>Mali</b> to leave": the engine takes the one who is to do it for the subject of the infinitive alone. */
        private List<Token> told() {
            boolean infinitive = pattern.elements().stream().anyMatch(e -> e.place() == Place.INFINITIVE);
            return infinitive
                    ? clause.complements().stream()
                            .flatMap(c -> sentence.children(c, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream())
                            .flatMap(s -> sentence.coordinated(s).stream())
                            .toList()
                    : List.of();
        }

        private boolean prepositionFits(Element element) {
            List<Token> found = new ArrayList<>();
            for (Oblique oblique : reachable()) {
                if (bound(oblique.preposition(), element.prepositions())) {
                    found.add(oblique.word());
                }
            }
            if (element.slot().isEmpty()) {
                return take(found, element.words());
            }
            return fill(element.slot().get(), found);
        }

        /** "because of" is bound by "because of", "out of" by "of" too. */
        private static boolean bound(String preposition, Set<String> asked) {
            return asked.contains(preposition)
                    || asked.contains(preposition.substring(preposition.lastIndexOf(' ') + 1));
        }

        /** What hangs on the predicate by a preposition, or on a noun of the trigger or an object. */
        private List<Oblique> reachable() {
            List<Oblique> found = new ArrayList<>(clause.obliques());
            List<Token> nouns = new ArrayList<>(trigger);
            clause.patients().stream().filter(p -> !nouns.contains(p)).forEach(nouns::add);
            for (Token word : nouns) {
                if (word.index() != clause.predicate().index() && word.pos().startsWith("NN")) {
                    found.addAll(sentence.nominal(word).obliques());
                }
            }
            return found;
        }

        private boolean complementFits(Element element, boolean infinitive, boolean participle) {
            List<Token> found = new ArrayList<>();
            for (Token predicate : clauses()) {
                boolean isInfinitive = sentence.children(predicate, Relation.AUXILIARY).stream()
                        .anyMatch(a -> a.lemma().equals("to"));
                boolean isParticiple = predicate.pos().equals("VBG");
                boolean isClause = !isInfinitive
                        && !isAdverbial(predicate)
                        && !predicate.is(Relation.ADVERBIAL_CLAUSE)
                        && (!predicate.is(Relation.NOUN_CLAUSE) || hasThat(predicate));
                if (infinitive ? isInfinitive : participle ? isParticiple : isClause) {
                    found.add(predicate);
                }
            }
            if (element.slot().isPresent()) {
                return fill(element.slot().get(), found);
            }
            boolean taken = take(found, element.words());
            if (taken) {
                clause = sentence.clauseOf(trigger.get(trigger.size() - 1)).orElse(clause);
            }
            return taken;
        }

        /** The engine takes some "after he left" for what is said. */
        private boolean isAdverbial(Token predicate) {
            boolean joined = predicate.is(Relation.CONJUNCT)
                    && sentence.child(predicate, Relation.MARKER).isEmpty();
            if (joined && sentence.token(predicate.head()).isVerb()) {
                return isAdverbial(sentence.token(predicate.head()));
            }
            return sentence.children(predicate, Relation.MARKER).stream().anyMatch(m -> ADVERBIAL.contains(m.lemma()));
        }

        private boolean hasThat(Token predicate) {
            return sentence.children(predicate, Relation.MARKER).stream()
                    .anyMatch(m -> m.lemma().equals("that"));
        }

        /** Complements of the predicate, of a noun of the trigger, and purposes: "sent troops <b>to guard</b>". */
        private List<Token> clauses() {
            List<Token> found = new ArrayList<>(clause.complements());
            for (Token word : trigger) {
                sentence.children(
                                word,
                                Relation.NOUN_CLAUSE,
                                Relation.ADVERBIAL_CLAUSE,
                                Relation.OPEN_COMPLEMENT,
                                Relation.COMPLEMENT)
                        .forEach(c -> sentence.coordinated(c).forEach(found::add));
            }
            for (Token attribute : clause.attributes()) {
                found.addAll(sentence.children(
                        attribute, Relation.OPEN_COMPLEMENT, Relation.COMPLEMENT, Relation.NOUN_CLAUSE));
            }
            return found.stream().filter(Token::isVerb).distinct().toList();
        }

        private boolean qualifierFits(Element element) {
            Token last = trigger.get(trigger.size() - 1);
            List<Token> found = new ArrayList<>(qualifiers(last));
            if (last.is(Relation.MODIFIER)) {
                sentence.head(last).ifPresent(noun -> found.addAll(qualifiers(noun)));
            }
            return take(found, element.words());
        }

        private List<Token> qualifiers(Token word) {
            return sentence.children(word, Relation.MODIFIER, Relation.ADVERB, Relation.ADVERBIAL_NOUN);
        }

        private boolean take(List<Token> candidates, List<String> words) {
            for (Token candidate : throughMeasures(candidates)) {
                if (classes.isOneOf(candidate, words)) {
                    trigger.add(candidate);
                    return true;
                }
            }
            return false;
        }

        /** "held <b>hours of talks</b>", "launched <b>a wave of strikes</b>": the noun meant stands behind the measure. */
        private List<Token> throughMeasures(List<Token> candidates) {
            List<Token> found = new ArrayList<>(candidates);
            for (Token candidate : candidates) {
                if (classes.isOneOf(candidate, List.of("@measure"))) {
                    sentence.children(candidate, Relation.PREPOSITION).stream()
                            .filter(p -> p.lemma().equals("of"))
                            .forEach(p -> found.addAll(sentence.children(p, Relation.PREPOSITION_OBJECT)));
                }
            }
            return found;
        }

        private boolean fill(Slot slot, List<Token> candidates) {
            List<Token> fitting = candidates.stream().filter(c -> fits(c, slot)).toList();
            if (fitting.isEmpty()) {
                return false;
            }
            slots.merge(slot.name(), fitting, (a, b) -> {
                List<Token> both = new ArrayList<>(a);
                b.stream().filter(t -> !both.contains(t)).forEach(both::add);
                return List.copyOf(both);
            });
            return true;
        }

        private boolean fits(Token word, Slot slot) {
            String[] types = slot.type().orElse("").split("/");
            return types[0].isEmpty()
                    || classes.isA(word, types[0])
                            && Stream.of(types).skip(1).allMatch(type -> isQualified(word, type));
        }

        private boolean isQualified(Token word, String type) {
            return qualifiers(word).stream().anyMatch(q -> classes.isA(q, type));
        }
    }
}
