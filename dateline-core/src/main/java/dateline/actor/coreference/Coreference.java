package dateline.actor.coreference;

import dateline.actor.Cast;
import dateline.actor.mention.Mention;
import dateline.actor.mention.MentionKey;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.AnalyzedArticle;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Metonymy;
import dateline.record.Actor.Kind;
import dateline.record.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which mentions of a report mean the same actor, in the order of the text: names and surnames ({@link NamedPeople}),
 * what is said beside a name ({@link Appositions}), nouns with "the" ({@link DefiniteAnaphora}), nouns for several ({@link GroupAnaphora}),
 * pronouns ({@link Pronouns}).
 */
public final class Coreference {
    private static final Set<String> COUNTING =
            Set.of("million", "thousand", "hundred", "dozen", "score", "ten", "majority", "handful");

    private final Map<MentionKey, MentionCluster> byKey = new HashMap<>();
    private final Map<String, MentionCluster> byId = new LinkedHashMap<>();
    private final Map<Word, String> idsByHead = new HashMap<>();
    private final Map<Word, Mention> mentionsByHead = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final NamedPeople people = new NamedPeople(doubts);
    private final Acronyms acronyms = new Acronyms();
    private final DefiniteAnaphora definites = new DefiniteAnaphora();
    private final Map<Word, List<String>> idsTogether = new HashMap<>();
    private final ActorLexicon lexicon;
    private final GroupAnaphora parties;
    private final PossessiveAnaphora possessions;

    private Coreference(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.parties = new GroupAnaphora(lexicon);
        this.possessions = new PossessiveAnaphora(lexicon, this::meant);
    }

    public static Cast cast(ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions) {
        Coreference coreference = new Coreference(lexicon);
        coreference.read(article, mentions);
        return new Cast(
                coreference.byId.values().stream().map(MentionCluster::actor).toList(),
                coreference.byId.values().stream()
                        .filter(MentionCluster::standsBy)
                        .map(MentionCluster::id)
                        .collect(Collectors.toSet()),
                coreference.idsByHead,
                coreference.idsTogether,
                coreference.doubts);
    }

    private Optional<MentionCluster> meant(Word word) {
        return Optional.ofNullable(idsByHead.get(word)).map(byId::get);
    }

    private void read(AnalyzedArticle article, List<List<Mention>> mentions) {
        List<Mention> named = mentions.stream().flatMap(List::stream).toList();
        Pronouns pronouns = new Pronouns(article, lexicon.somebody());
        for (Sentence sentence : article.sentences()) {
            Map<Integer, Mention> here = new HashMap<>();
            mentions.get(sentence.index()).forEach(m -> here.put(m.head().index(), m));
            withinNames(here);
            for (Word token : sentence.words()) {
                Mention mention = here.computeIfPresent(
                        token.index(),
                        (word, found) -> possessions.of(Appositions.isPast(found) ? found.withoutOffice() : found));
                List<MentionCluster> taken = parties.meant(token);
                List<MentionCluster> meant = taken.isEmpty() && mention == null
                        ? definites.named(token).stream().toList()
                        : taken;
                if (!meant.isEmpty()) {
                    takeUp(meant, token);
                    pronouns.saw(meant, token);
                } else if (mention != null) {
                    MentionCluster persona = persona(mention, named);
                    parties.saw(persona, mention);
                    pronouns.saw(List.of(persona), token);
                } else if (token.isPronoun()) {
                    resolve(pronouns, token, here);
                } else {
                    pronouns.sawThing(token);
                }
            }
            joinSharers(here);
            countPartsOf(sentence);
        }
        locate(mentions);
    }

    /** Words of a longer name are no mention of their own: "newspaper" before its name, "Kenya" in "Kenya Law Society". */
    private static void withinNames(Map<Integer, Mention> here) {
        List<Mention> all = List.copyOf(here.values());
        for (Mention name : all) {
            if (name.hasProperName()) {
                Appositions.inFront(name)
                        .ifPresent(noun -> here.computeIfPresent(noun.index(), (i, m) -> m.asBystander()));
                all.stream()
                        .filter(m -> name.span().contains(m.span()) && !m.span().equals(name.span()))
                        .forEach(m -> here.put(m.head().index(), m.asBystander()));
            }
        }
    }

    /** What a pronoun means; that of whom somebody is, "its leader", means an actor. */
    private void resolve(Pronouns pronouns, Word pronoun, Map<Integer, Mention> here) {
        boolean ofActor = pronoun.is(Relation.POSSESSOR)
                && Optional.ofNullable(here.get(pronoun.headIndex()))
                        .filter(m -> !m.isBystander())
                        .isPresent();
        List<MentionCluster> meant = pronouns.antecedent(pronoun, ofActor);
        if (!meant.isEmpty()) {
            meant.forEach(p -> p.addPronoun(pronoun.span(), Pronouns.gender(pronoun)));
            mean(meant, pronoun);
            pronouns.saw(meant, pronoun);
        }
    }

    /** "thousands of people said": the word that counts means those it counts. */
    private void countPartsOf(Sentence sentence) {
        for (Word token : sentence.words()) {
            Word word = token;
            if (COUNTING.contains(token.lemma()) && !idsByHead.containsKey(word)) {
                token.children(Relation.PREPOSITION).stream()
                        .filter(p -> p.lemma().equals("of"))
                        .flatMap(p -> p.child(Relation.PREPOSITION_OBJECT).stream())
                        .map(o -> idsByHead.get(o))
                        .filter(id -> id != null)
                        .findFirst()
                        .ifPresent(id -> idsByHead.put(word, id));
            }
        }
    }

    private void mean(List<MentionCluster> meant, Word word) {
        idsByHead.put(word, meant.get(0).id());
        if (meant.size() > 1) {
            idsTogether.put(word, meant.stream().map(MentionCluster::id).toList());
        }
    }

    /** "the two countries" are the two; "the group" is the one. */
    private void takeUp(List<MentionCluster> meant, Word noun) {
        meant.forEach(p -> p.addPronoun(Sentence.spanOf(noun.nounPhrase()), ""));
        mean(meant, noun);
    }

    /** "French and Egyptian warships": the noun means those of both. */
    private void joinSharers(Map<Integer, Mention> here) {
        here.values().stream().filter(m -> m.kind() == Kind.GROUP).forEach(m -> {
            List<String> ids = new ArrayList<>();
            for (Word first : m.head().children(Relation.MODIFIER)) {
                first.coordinated().stream()
                        .filter(t -> t.is(Relation.CONJUNCT))
                        .filter(t -> Optional.ofNullable(here.get(t.index()))
                                .filter(o -> o.kind() == Kind.GROUP)
                                .isPresent())
                        .forEach(t -> ids.add(idsByHead.getOrDefault(t, "")));
            }
            String own = idsByHead.get(m.head());
            if (!ids.isEmpty() && own != null && !ids.contains("")) {
                ids.add(0, own);
                idsTogether.put(m.head(), List.copyOf(ids));
            }
        });
    }

    /** Those without a country who are told of in one: "Protesters blocked roads in Lima". */
    private void locate(List<List<Mention>> mentions) {
        HomeCountry whereabouts = new HomeCountry(lexicon, mentions);
        for (MentionCluster persona : byId.values()) {
            if (persona.code().country().isEmpty() && !persona.code().sectors().isEmpty()) {
                whereabouts.of(persona).ifPresent(setting -> {
                    persona.locate(setting.country(), setting.rule());
                    doubts.add(Doubt.of(persona.id(), setting.from().span(), setting.why()));
                });
            }
        }
    }

    private MentionCluster persona(Mention found, List<Mention> all) {
        Mention mention = isHolder(found) ? found.asPerson() : found;
        Optional<MentionCluster> beside = beside(mention);
        MentionCluster known = beside.or(() -> known(mention)).orElseGet(() -> named(mention, all));
        known.add(known.kind() == Kind.PERSON ? mention.asActor() : mention);
        acronyms.saw(known, mention);
        if (beside.isEmpty() && isAgain(mention)) {
            byKey.putIfAbsent(mention.key(), known);
        }
        if (known.kind() == Kind.PERSON) {
            people.saw(known);
            known.mayBeCalled(lexicon.genderOf(known.name().split("[ -]")[0]));
        }
        if (lexicon.takesUp(mention.head().lemma()).isPresent()) {
            known.makeBody();
        }
        definites.saw(known, mention);
        mention.use().doubt().ifPresent(why -> doubts.add(Doubt.of(known.id(), mention.span(), why)));
        idsByHead.put(mention.head(), known.id());
        mentionsByHead.put(mention.head(), mention);
        return known;
    }

    /** A name of nothing known beside an office is that of its holder. */
    private boolean isHolder(Mention name) {
        boolean unknown = name.hasProperName() && name.code().isEmpty();
        return unknown
                && Appositions.of(name)
                        .map(noun -> mentionsByHead.get(noun))
                        .filter(said -> said.kind() == Kind.OFFICE || said.kind() == Kind.UNNAMED)
                        .filter(said -> !said.roles().isEmpty())
                        .isPresent();
    }

    /** Whom the phrase is said beside: "Rehema Salum" in "the chairwoman, Rehema Salum". */
    private Optional<MentionCluster> beside(Mention mention) {
        return Appositions.of(mention).flatMap(noun -> {
            Word word = noun;
            Mention said = mentionsByHead.get(word);
            return meant(word).filter(p -> said != null && Appositions.canBeOne(p, said, mention));
        });
    }

    /** Whether equal words can mean the same again: "the minister", "police", not "two soldiers", "people". */
    private static boolean isAgain(Mention mention) {
        boolean common = mention.kind() == Kind.UNNAMED || mention.kind() == Kind.GROUP;
        boolean anybody = mention.key().isAnybody();
        return !(common && !mention.isDefinite() || anybody);
    }

    private Optional<MentionCluster> known(Mention mention) {
        if (!isAgain(mention)) {
            return Optional.empty();
        }
        Optional<MentionCluster> same = surname(mention).or(() -> Optional.ofNullable(byKey.get(mention.key())));
        return same.or(() -> switch (mention.kind()) {
                    case PERSON -> people.named(mention);
                    case OFFICE -> people.holding(mention);
                    case ORGANIZATION -> acronyms.meant(mention);
                    default -> Optional.empty();
                })
                .or(() -> definites.meant(mention));
    }

    /** The engine takes some surnames for organisations: "Diallo" is whom the report named in full before. */
    private Optional<MentionCluster> surname(Mention mention) {
        boolean bare = mention.hasProperName() && mention.roles().isEmpty();
        boolean town = Metonymy.isTown(mention.head());
        return bare && !town && people.isSurname(mention.name()) ? people.named(mention) : Optional.empty();
    }

    /** A new actor; an office whose only holder is named further on takes that name. */
    private MentionCluster named(Mention mention, List<Mention> all) {
        Optional<Mention> holder =
                mention.kind() == Kind.OFFICE && mention.isDefinite() ? onlyHolder(mention, all) : Optional.empty();
        Mention first = holder.orElse(mention);
        MentionCluster later = byKey.get(first.key());
        if (later != null && isAgain(mention)) {
            return later;
        }
        MentionCluster made = new MentionCluster("a" + (byId.size() + 1), first);
        byId.put(made.id(), made);
        if (holder.isPresent()) {
            byKey.put(first.key(), made);
            people.saw(made);
        }
        return made;
    }

    /** Without the sector: "leader" may be said of a union's, further on, and "the president" means a state's. */
    private static ActorCode whoseCountry(Mention mention) {
        return new ActorCode(mention.code().country(), List.of());
    }

    private Optional<Mention> onlyHolder(Mention office, List<Mention> all) {
        List<Mention> holders = all.stream()
                .filter(Mention::isPerson)
                .filter(m -> m.span().start() > office.span().start())
                .filter(m -> people.holds(m.roles(), whoseCountry(m), office))
                .filter(m -> m.name().contains(" "))
                .toList();
        boolean one = holders.stream().map(Mention::name).distinct().count() == 1;
        boolean plain = office.code().country().isPresent()
                || office.title()
                        .flatMap(lexicon::titleMeaning)
                        .filter(m -> !m.startsWith("*"))
                        .isPresent();
        return one && plain ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
