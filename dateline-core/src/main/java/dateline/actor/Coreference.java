package dateline.actor;

import dateline.actor.Actor.Kind;
import dateline.actor.Actor.Role;
import dateline.actor.Cast.Word;
import dateline.language.AnalyzedArticle;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which mentions of a report mean the same actor: names and surnames, titles, pronouns. */
final class Coreference {
    private final Map<String, Persona> byKey = new HashMap<>();
    private final Map<String, Persona> byId = new LinkedHashMap<>();
    private final Map<Word, String> idsByHead = new HashMap<>();
    private final Map<String, List<Persona>> byLastName = new HashMap<>();
    private final List<Persona> people = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final LeaderTitles leaders = new LeaderTitles();
    private final Map<Word, List<String>> idsTogether = new HashMap<>();
    private final ActorLexicon lexicon;
    private final Parties parties;

    private Coreference(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.parties = new Parties(lexicon);
    }

    static Cast cast(ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions) {
        Coreference coreference = new Coreference(lexicon);
        coreference.read(article, mentions);
        return new Cast(
                coreference.byId.values().stream().map(Persona::actor).toList(),
                coreference.idsByHead,
                coreference.idsTogether,
                coreference.doubts);
    }

    private void read(AnalyzedArticle article, List<List<Mention>> mentions) {
        List<Mention> named = mentions.stream().flatMap(List::stream).toList();
        Pronouns pronouns = new Pronouns(article);
        for (Sentence sentence : article.sentences()) {
            Map<Integer, Mention> here = new HashMap<>();
            mentions.get(sentence.index()).forEach(m -> here.put(m.head().index(), m));
            for (Token token : sentence.tokens()) {
                Mention mention = here.computeIfPresent(token.index(), (word, found) -> owned(found));
                List<Persona> meant = parties.meant(sentence, token);
                if (!meant.isEmpty()) {
                    takeUp(meant, sentence, token);
                } else if (mention != null) {
                    Persona persona = persona(mention, named);
                    parties.saw(persona, mention);
                    pronouns.saw(persona, sentence, token);
                } else if (token.isPronoun()) {
                    pronouns.antecedent(sentence, token).ifPresent(p -> {
                        p.addPronoun(token.span(), Pronouns.gender(token));
                        idsByHead.put(new Word(sentence.index(), token.index()), p.id());
                        pronouns.saw(p, sentence, token);
                    });
                }
            }
            joinSharers(here);
        }
        locate(mentions);
    }

    /** "the two countries" are the two; "the group" is the one. */
    private void takeUp(List<Persona> meant, Sentence sentence, Token noun) {
        Word word = new Word(sentence.index(), noun.index());
        meant.forEach(p -> p.addPronoun(sentence.spanOf(sentence.nounPhrase(noun)), ""));
        idsByHead.put(word, meant.get(0).id());
        if (meant.size() > 1) {
            idsTogether.put(word, meant.stream().map(Persona::id).toList());
        }
    }

    /** "French and Egyptian warships": the noun means those of both. */
    private void joinSharers(Map<Integer, Mention> here) {
        here.values().stream().filter(m -> m.kind() == Kind.GROUP).forEach(m -> {
            List<String> ids = new ArrayList<>();
            Sentence sentence = m.sentence();
            for (Token first : sentence.children(m.head(), Relation.MODIFIER)) {
                sentence.coordinated(first).stream()
                        .filter(t -> t.is(Relation.CONJUNCT))
                        .filter(t -> Optional.ofNullable(here.get(t.index()))
                                .filter(o -> o.kind() == Kind.GROUP)
                                .isPresent())
                        .forEach(t -> ids.add(idsByHead.getOrDefault(new Word(sentence.index(), t.index()), "")));
            }
            String own = idsByHead.get(m.word());
            if (!ids.isEmpty() && own != null && !ids.contains("")) {
                ids.add(0, own);
                idsTogether.put(m.word(), List.copyOf(ids));
            }
        });
    }

    /** Those without a country who are told of in one: "Protesters blocked roads in Lima". */
    private void locate(List<List<Mention>> mentions) {
        Whereabouts whereabouts = new Whereabouts(lexicon, mentions);
        for (Persona persona : byId.values()) {
            if (persona.code().country().isEmpty() && !persona.code().sectors().isEmpty()) {
                whereabouts.of(persona).ifPresent(setting -> {
                    persona.locate(setting.country(), setting.rule());
                    doubts.add(Doubt.of(persona.id(), setting.from().span(), setting.why()));
                });
            }
        }
    }

    /** "its troops", "his government", "her country": of the country of whom the pronoun in front means. */
    private Mention owned(Mention mention) {
        boolean open = mention.code().country().isEmpty()
                && !mention.isPerson()
                && !lexicon.isRelational(mention.head().lemma());
        if (!open) {
            return mention;
        }
        return mention.sentence().children(mention.head(), Relation.POSSESSOR).stream()
                .filter(Token::isPronoun)
                .flatMap(p ->
                        Optional.ofNullable(
                                idsByHead.get(new Word(mention.sentence().index(), p.index())))
                                .stream())
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .flatMap(owner -> owner.code().country().stream())
                .map(mention::of)
                .findFirst()
                .orElse(mention);
    }

    private Persona persona(Mention mention, List<Mention> all) {
        Persona known = known(mention).orElseGet(() -> named(mention, all));
        known.add(mention);
        byKey.putIfAbsent(mention.key(), known);
        remember(known, mention);
        mention.doubt().ifPresent(why -> doubts.add(Doubt.of(known.id(), mention.span(), why)));
        idsByHead.put(mention.word(), known.id());
        return known;
    }

    private void remember(Persona persona, Mention mention) {
        if (mention.isPerson()) {
            List<Persona> namesakes = byLastName.computeIfAbsent(persona.lastName(), k -> new ArrayList<>());
            if (!namesakes.contains(persona)) {
                namesakes.add(persona);
            }
            people.remove(persona);
            people.add(persona);
        }
    }

    private Optional<Persona> known(Mention mention) {
        boolean indefinite = !mention.definite() && mention.kind() == Kind.UNNAMED;
        if (indefinite) {
            return Optional.empty();
        }
        Optional<Persona> same = Optional.ofNullable(byKey.get(mention.key()));
        return same.or(() -> switch (mention.kind()) {
            case PERSON -> namesake(mention);
            case OFFICE -> holder(mention);
            case ORGANIZATION, GROUP -> surname(mention);
            default -> Optional.empty();
        });
    }

    /** "Diallo" after "Amina Diallo"; of two Diallos the one named last, with a doubt. */
    private Optional<Persona> namesake(Mention mention) {
        String last = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
        List<Persona> candidates = byLastName.getOrDefault(last, List.of()).stream()
                .filter(p -> fits(p, mention))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Persona nearest = candidates.stream()
                .max((a, b) -> Integer.compare(people.indexOf(a), people.indexOf(b)))
                .orElseThrow();
        if (candidates.size() > 1) {
            doubts.add(Doubt.of(
                    nearest.id(),
                    mention.span(),
                    candidates.size() + " people named " + last + " could be meant; took the one named last"));
        }
        return Optional.of(nearest);
    }

    /** The engine takes some surnames for organisations: "Diallo" is whom the report named in full before. */
    private Optional<Persona> surname(Mention mention) {
        boolean bare = mention.key().startsWith("name:") && mention.roles().isEmpty();
        return bare && byLastName.containsKey(mention.name()) ? namesake(mention) : Optional.empty();
    }

    private static boolean fits(Persona persona, Mention mention) {
        String full = persona.name();
        String name = mention.name();
        boolean alone = !name.contains(" ") || !full.contains(" ");
        boolean sameFirst = full.split(" ")[0].equals(name.split(" ")[0]);
        return alone || sameFirst;
    }

    /** "the Russian president" after or before "President Ana Brant" of the same country. */
    private Optional<Persona> holder(Mention office) {
        for (int i = people.size() - 1; i >= 0; i--) {
            if (holds(people.get(i).roles(), people.get(i).code(), office)) {
                return Optional.of(people.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean holds(List<Role> roles, Code code, Mention office) {
        boolean sameCountry = office.code().country().isEmpty()
                || code.country().equals(office.code().country());
        return sameCountry
                && office.title()
                        .filter(t -> roles.stream().anyMatch(r -> leaders.sameOffice(lower(r.title()), t)))
                        .isPresent();
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** A new actor; an office whose only holder is named further on takes that name. */
    private Persona named(Mention mention, List<Mention> all) {
        Optional<Mention> holder =
                mention.kind() == Kind.OFFICE && mention.definite() ? onlyHolder(mention, all) : Optional.empty();
        Mention first = holder.orElse(mention);
        Persona later = byKey.get(first.key());
        if (later != null) {
            return later;
        }
        Persona made = new Persona("a" + (byId.size() + 1), first);
        byId.put(made.id(), made);
        if (holder.isPresent()) {
            byKey.put(first.key(), made);
            remember(made, first);
        }
        return made;
    }

    private Optional<Mention> onlyHolder(Mention office, List<Mention> all) {
        List<Mention> holders = all.stream()
                .filter(Mention::isPerson)
                .filter(m -> m.span().start() > office.span().start())
                .filter(m -> holds(m.roles(), m.code(), office))
                .filter(m -> m.name().contains(" "))
                .toList();
        boolean one = holders.stream().map(Mention::name).distinct().count() == 1;
        boolean countryKnown = office.code().country().isPresent();
        return one && countryKnown ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
