package dateline.knowledge.card;

import dateline.knowledge.card.Pattern.Element;
import dateline.knowledge.card.Pattern.Place;
import dateline.knowledge.card.Pattern.Slot;
import dateline.language.Clause;
import dateline.language.Clause.Kind;
import dateline.language.Clause.Oblique;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
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
    private static final Set<String> ASKING = Set.of("whether", "if", "why", "how", "when", "where", "what", "who");

    private static final Set<String> ACTS = Set.of("act", "what");

    /** What binds a possessor, and a noun or demonym in front. */
    private static final Set<String> OWNERS = Set.of("'s", "mod");

    /** Verbs that "off" turns round. */
    private static final Set<String> UNDONE_BY_OFF = Set.of("call", "put", "hold", "head", "stave", "ward", "fend");

    /** What binds that at which an act is aimed. */
    private static final Set<String> AIMING = Set.of("against", "over", "for", "on");

    /** Verbs that an infinitive follows without "to". */
    private static final Set<String> BARE = Set.of("let", "make", "help", "see", "watch", "hear");

    private final WordClasses classes;

    Matcher(WordClasses classes) {
        this.classes = classes;
    }

    Optional<Match> match(RuleCard card, Pattern pattern, Clause clause) {
        return new Attempt(card, pattern, clause).run();
    }

    /** What keeps a pattern from matching a clause; empty when it matches, or when the verb lacks the particle of the pattern's. */
    Optional<Miss> miss(RuleCard card, Pattern pattern, Clause clause) {
        return new Attempt(card, pattern, clause).miss();
    }

    /** One pattern held against one clause; what fills the slots is gathered on the way. */
    private final class Attempt {
        private final RuleCard card;
        private final Pattern pattern;
        private final Clause whole;

        /** The clause that elements depend on: the whole's, then that of an infinitive the pattern names. */
        private Clause clause;

        private final Map<String, List<Word>> slots = new HashMap<>();
        private final List<Word> trigger = new ArrayList<>();

        Attempt(RuleCard card, Pattern pattern, Clause clause) {
            this.card = card;
            this.pattern = pattern;
            this.whole = clause;
            this.clause = clause;
            trigger.add(clause.predicate());
        }

        Optional<Match> run() {
            boolean matches = particleFits() && unmet().isEmpty() && subjectFits();
            return matches ? Optional.of(new Match(card, pattern, whole, slots, trigger)) : Optional.empty();
        }

        /** The first thing that the pattern asks for in vain. */
        Optional<Miss> miss() {
            if (!particleFits()) {
                return Optional.empty();
            }
            Optional<Element> unmet = unmet();
            if (unmet.isPresent()) {
                return unmet.map(e -> miss(Wanted.element(e), e.slot().isPresent(), candidates(e)));
            }
            return subjectFits()
                    ? Optional.empty()
                    : pattern.subject().map(s -> miss(Wanted.subject(s), true, subjects()));
        }

        private Miss miss(String wanted, boolean slot, List<Word> found) {
            return new Miss(card, pattern, whole, wanted, slot, found, trigger.size() + slots.size());
        }

        private boolean particleFits() {
            if (pattern.particles().isEmpty()) {
                return !isUndone();
            }
            for (Word child : clause.predicate().children(Relation.PARTICLE, Relation.ADVERB, Relation.PREPOSITION)) {
                if (pattern.particles().contains(child.lemma())) {
                    trigger.add(child);
                    return true;
                }
            }
            return false;
        }

        /** "called <b>off</b> the strike" is not "called the strike". */
        private boolean isUndone() {
            return UNDONE_BY_OFF.contains(clause.predicate().lemma())
                    && clause.predicate().children(Relation.PARTICLE).stream()
                            .anyMatch(p -> p.lemma().equals("off"));
        }

        private boolean subjectFits() {
            if (pattern.subject().isEmpty()) {
                return true;
            }
            Slot slot = pattern.subject().get();
            List<Word> free =
                    subjects().stream().filter(d -> !trigger.contains(d)).toList();
            List<Word> fitting = free.stream().filter(d -> fits(d, slot)).toList();
            if (!fitting.isEmpty()) {
                slots.merge(slot.name(), fitting, Attempt::joined);
            }
            boolean wrongType = !free.isEmpty() && fitting.isEmpty();
            return !(slot.required() && fitting.isEmpty()) && !(slot.type().isPresent() && wrongType);
        }

        private List<Word> subjects() {
            return whole.kind() == Kind.VERBAL ? whole.doers() : owners();
        }

        /** Whose an act is; a time owns none: "last week's arrest", "the Monday raid". */
        private List<Word> owners() {
            List<Word> possessors = notOfTime(whole.obliques("'s"));
            return possessors.isEmpty() ? notOfTime(whole.obliques("mod")) : possessors;
        }

        private static List<Word> notOfTime(List<Word> words) {
            return words.stream()
                    .filter(w -> !w.is(EntityKind.DATE) && !w.is(EntityKind.TIME))
                    .toList();
        }

        /** The first element that the clause has nothing for; each is tried in turn, objects are taken once each. */
        private Optional<Element> unmet() {
            for (Element element : pattern.elements()) {
                boolean fits = element.excluded() ? isAbsent(element) : fits(element);
                if (!fits && !element.optional()) {
                    return Optional.of(element);
                }
            }
            return Optional.empty();
        }

        private boolean isAbsent(Element element) {
            int before = trigger.size();
            Clause at = clause;
            Map<String, List<Word>> filled = Map.copyOf(slots);
            boolean there = fits(element);
            trigger.subList(before, trigger.size()).clear();
            clause = at;
            slots.clear();
            slots.putAll(filled);
            return !there;
        }

        private boolean fits(Element element) {
            List<Word> candidates = candidates(element);
            if (element.slot().isPresent()) {
                return fill(element.slot().get(), candidates);
            }
            boolean taken = take(candidates, element.words());
            if (taken && (element.place().isClause() || element.place() == Place.PREPOSITION)) {
                clause = trigger.get(trigger.size() - 1).clause().orElse(clause);
            }
            return taken;
        }

        /** What stands in the clause where an element is looked for. */
        private List<Word> candidates(Element element) {
            return switch (element.place()) {
                case OBJECT -> clause.kind() == Kind.NOMINAL ? List.of() : objectsFor(element);
                case PREPOSITION -> bound(element);
                case INFINITIVE -> infinitives(element);
                case PARTICIPLE -> complements(Place.PARTICIPLE);
                case CLAUSE -> complementClauses(element);
                case QUALIFIER -> qualifiers();
            };
        }

        private List<Word> objectsFor(Element element) {
            if (element.slot().isPresent()) {
                return objects(element);
            }
            List<Word> objects = new ArrayList<>(clause.patients().isEmpty() ? complementClauses() : clause.patients());
            objects.addAll(clause.attributes());
            objects.addAll(clause.recipients());
            objects.addAll(timedObjects());
            objects.addAll(results());
            return objects;
        }

        /** "offered <b>Mali</b> aid": the first of two objects is whom it is given to; an act is never that. */
        private List<Word> objects(Element element) {
            List<Word> given = clause.recipients();
            List<Word> patients =
                    clause.patients().stream().filter(o -> !trigger.contains(o)).toList();
            if (given.isEmpty() && patients.isEmpty()) {
                return complementClauses();
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

        /** "wants <b>Mali</b> to leave", "held <b>Mali</b> liable": the engine takes the object for the subject of the rest. */
        private List<Word> complementClauses() {
            boolean infinitive = pattern.elements().stream().anyMatch(e -> e.place() == Place.INFINITIVE);
            List<Word> rest = new ArrayList<>(results());
            if (infinitive) {
                clause.complements().stream().filter(this::isInfinitive).forEach(rest::add);
            }
            return rest.stream()
                    .flatMap(c -> c.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream())
                    .flatMap(s -> s.coordinated().stream())
                    .toList();
        }

        /** "set them <b>free</b>", "found him <b>guilty</b>". */
        private List<Word> results() {
            return clause
                    .predicate()
                    .children(Relation.ADVERBIAL_CLAUSE, Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT)
                    .stream()
                    .filter(t -> t.is(PartOfSpeech.ADJECTIVE))
                    .toList();
        }

        /** "began <b>a week of drills</b>": the engine takes such an object for a time. */
        private List<Word> timedObjects() {
            return clause.predicate().children(Relation.ADVERBIAL_NOUN).stream()
                    .filter(t -> !t.nominal().obliques("of").isEmpty())
                    .toList();
        }

        private List<Word> bound(Element element) {
            List<Word> found = new ArrayList<>();
            for (Oblique oblique : reachable(element)) {
                if (bound(oblique.preposition(), element.prepositions())) {
                    found.add(oblique.word());
                }
            }
            return found;
        }

        /** "because of" is bound by "because of", "out of" by "of" too. */
        private static boolean bound(String preposition, Set<String> asked) {
            return asked.contains(preposition)
                    || !preposition.startsWith("according ")
                            && asked.contains(preposition.substring(preposition.lastIndexOf(' ') + 1));
        }

        /**
         * What depends on the predicate by a preposition, or on a noun of the trigger or an object; an owner is
         * that of the last word of the trigger alone ("killed in <b>police</b> firing"); "urged them to unite and fight <b>against
         * Chad</b>" goes for both verbs.
         */
        private List<Oblique> reachable(Element element) {
            boolean owned = element.prepositions().stream().anyMatch(OWNERS::contains) && trigger.size() > 1;
            List<Oblique> found = new ArrayList<>(clause.obliques());
            if (found.isEmpty() && clause != whole) {
                clause.predicate()
                        .coordinated()
                        .forEach(v -> v.clause().ifPresent(shared -> found.addAll(shared.obliques())));
            }
            if (clause.passive()) {
                clause.doers().forEach(d -> found.add(new Oblique("by", d)));
            }
            trigger.stream().flatMap(Attempt::besideParticle).forEach(found::add);
            if (clause.kind() == Kind.NOMINAL) {
                clause.obliques("by").stream().flatMap(Attempt::aimed).forEach(found::add);
            }
            List<Word> nouns = new ArrayList<>(trigger);
            clause.patients().stream().filter(p -> !nouns.contains(p)).forEach(nouns::add);
            ACTS.forEach(act -> slots.getOrDefault(act, List.of()).stream()
                    .filter(w -> !nouns.contains(w))
                    .forEach(nouns::add));
            for (Word word : nouns) {
                boolean carries = word.isNoun() || word.is(PartOfSpeech.ADJECTIVE);
                if (word.index() != clause.predicate().index() && carries) {
                    word.nominal().obliques().stream()
                            .filter(o -> !owned || !OWNERS.contains(o.preposition()) || isOwner(o.word(), word))
                            .forEach(found::add);
                }
            }
            return found;
        }

        /** "<b>Chadian</b> missile attack", not "<b>missile</b> attack" where the pattern asks for missiles. */
        private boolean isOwner(Word owner, Word owned) {
            Word last = trigger.get(trigger.size() - 1);
            return (owned.equals(last) || owned.equals(lastNoun())) && !trigger.contains(owner);
        }

        /** "a strike by students <b>against the law</b>": the engine hangs on the doer what the act is aimed at. */
        private static Stream<Oblique> aimed(Word doer) {
            return doer.isNominal()
                    ? doer.nominal().obliques().stream().filter(o -> AIMING.contains(o.preposition()))
                    : Stream.empty();
        }

        /** "struck <b>back at Syria</b>": the engine hangs the preposition on the particle. */
        private static Stream<Oblique> besideParticle(Word particle) {
            return particle.is(Relation.ADVERB, Relation.PARTICLE)
                    ? particle.children(Relation.PREPOSITION).stream()
                            .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream()
                                    .flatMap(o -> o.coordinated().stream())
                                    .map(o -> new Oblique(p.lemma(), o)))
                    : Stream.empty();
        }

        /** The last word of the trigger; of "missile attack" the attack. */
        private Word lastNoun() {
            Word last = trigger.get(trigger.size() - 1);
            return last.is(Relation.MODIFIER)
                    ? last.head().filter(trigger::contains).orElse(last)
                    : last;
        }

        /** What is told or asked in a clause; what is asked about is no act: "asked <b>whether Mali had left</b>". */
        private List<Word> complementClauses(Element element) {
            boolean act = element.slot().map(Slot::name).filter(ACTS::contains).isPresent();
            return complements(Place.CLAUSE).stream()
                    .filter(c -> !act || !isAsked(c))
                    .toList();
        }

        private boolean isAsked(Word predicate) {
            return predicate
                    .clause()
                    .filter(c ->
                            c.question() || c.marker().filter(ASKING::contains).isPresent())
                    .isPresent();
        }

        private List<Word> complements(Place place) {
            List<Word> found = new ArrayList<>();
            for (Word predicate : clauses()) {
                boolean isInfinitive = isInfinitive(predicate);
                boolean isParticiple = predicate.is(PartOfSpeech.PRESENT_PARTICIPLE);
                boolean isClause = !isInfinitive
                        && !isAdverbial(predicate)
                        && !isResult(predicate)
                        && (!predicate.is(Relation.ADVERBIAL_CLAUSE) || isOfAdjective(predicate))
                        && (!predicate.is(Relation.NOUN_CLAUSE) || hasThat(predicate));
                boolean fits =
                        place == Place.INFINITIVE ? isInfinitive : place == Place.PARTICIPLE ? isParticiple : isClause;
                if (fits) {
                    found.add(predicate);
                }
            }
            return found;
        }

        /** "to leave"; also "took <b>to the streets</b>", "beat him <b>to death</b>" where a word is asked for. */
        private List<Word> infinitives(Element element) {
            List<Word> found = complements(Place.INFINITIVE);
            return element.slot().isPresent()
                    ? found
                    : Stream.concat(found.stream(), clause.obliques("to").stream())
                            .toList();
        }

        /** "to leave"; also "leave" in "let them leave". */
        private boolean isInfinitive(Word predicate) {
            List<Word> auxiliaries = predicate.children(Relation.AUXILIARY);
            return auxiliaries.stream().anyMatch(a -> a.lemma().equals("to"))
                    || auxiliaries.isEmpty()
                            && predicate.is(PartOfSpeech.BASE_VERB)
                            && BARE.contains(clause.predicate().lemma());
        }

        /** The engine takes some "after he left" for what is said. */
        private boolean isAdverbial(Word predicate) {
            boolean joined = predicate.is(Relation.CONJUNCT)
                    && predicate.child(Relation.MARKER).isEmpty();
            if (joined && predicate.head().orElseThrow().isVerb()) {
                return isAdverbial(predicate.head().orElseThrow());
            }
            return predicate.children(Relation.MARKER).stream().anyMatch(m -> ADVERBIAL.contains(m.lemma()));
        }

        /** "made it clear <b>that the tax would stay</b>": the engine takes it for an adverbial. */
        private boolean isOfAdjective(Word predicate) {
            return hasThat(predicate)
                    && predicate.head().filter(Word::isAdjective).isPresent();
        }

        /** "was so angry <b>that he left</b>": what came of it, not what it is about. */
        private boolean isResult(Word predicate) {
            return hasThat(predicate)
                    && predicate.head().stream()
                            .flatMap(h -> h.children(Relation.ADVERB).stream())
                            .anyMatch(a -> a.lemma().equals("so"));
        }

        private boolean hasThat(Word predicate) {
            return predicate.children(Relation.MARKER).stream()
                    .anyMatch(m -> m.lemma().equals("that"));
        }

        /**
         * Complements of the predicate, of a noun of the trigger, and purposes: "sent troops <b>to guard</b>"; the engine hangs
         * some on the object: "ordered the envoy <b>to leave</b>".
         */
        private List<Word> clauses() {
            List<Word> found = new ArrayList<>(clause.complements());
            for (Word word : trigger) {
                word.children(
                                Relation.NOUN_CLAUSE,
                                Relation.ADVERBIAL_CLAUSE,
                                Relation.OPEN_COMPLEMENT,
                                Relation.COMPLEMENT)
                        .forEach(c -> c.coordinated().forEach(found::add));
            }
            for (Word attribute : clause.attributes()) {
                found.addAll(attribute.children(Relation.OPEN_COMPLEMENT, Relation.COMPLEMENT, Relation.NOUN_CLAUSE));
            }
            for (Word ordered : clause.patients()) {
                ordered.children(Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE).stream()
                        .filter(this::isInfinitive)
                        .forEach(found::add);
            }
            return found.stream().filter(Word::isVerb).distinct().toList();
        }

        private List<Word> qualifiers() {
            Word last = trigger.get(trigger.size() - 1);
            List<Word> found = new ArrayList<>(qualifiers(last));
            if (last.is(Relation.MODIFIER)) {
                last.head().ifPresent(noun -> found.addAll(qualifiers(noun)));
            }
            return found;
        }

        private List<Word> qualifiers(Word word) {
            return word.children(Relation.MODIFIER, Relation.ADVERB, Relation.ADVERBIAL_NOUN, Relation.OTHER);
        }

        private boolean take(List<Word> candidates, List<String> words) {
            for (Word candidate : throughMeasures(candidates)) {
                if (classes.isOneOf(candidate, words)) {
                    trigger.add(candidate);
                    return true;
                }
            }
            return false;
        }

        /** "held <b>hours of talks</b>", "launched <b>a wave of strikes</b>": the noun meant stands after the measure. */
        private List<Word> throughMeasures(List<Word> candidates) {
            List<Word> found = new ArrayList<>(candidates);
            for (Word candidate : candidates) {
                if (classes.isOneOf(candidate, List.of("@measure"))) {
                    candidate.children(Relation.PREPOSITION).stream()
                            .filter(p -> p.lemma().equals("of"))
                            .forEach(p -> found.addAll(p.children(Relation.PREPOSITION_OBJECT)));
                }
            }
            return found;
        }

        private boolean fill(Slot slot, List<Word> candidates) {
            List<Word> fitting =
                    candidates.stream().filter(c -> fits(c, slot)).distinct().toList();
            if (fitting.isEmpty()) {
                return false;
            }
            slots.merge(slot.name(), fitting, Attempt::joined);
            return true;
        }

        private static List<Word> joined(List<Word> some, List<Word> more) {
            List<Word> both = new ArrayList<>(some);
            more.stream().filter(t -> !both.contains(t)).forEach(both::add);
            return List.copyOf(both);
        }

        private boolean fits(Word word, Slot slot) {
            String[] types = slot.type().orElse("").split("/");
            return types[0].isEmpty()
                    || classes.isA(word, types[0])
                            && Stream.of(types).skip(1).allMatch(type -> isQualified(word, type));
        }

        private boolean isQualified(Word word, String type) {
            return qualifiers(word).stream().anyMatch(q -> classes.isA(q, type));
        }
    }
}
