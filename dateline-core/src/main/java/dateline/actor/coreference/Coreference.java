package dateline.actor.coreference;

import dateline.actor.Cast;
import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.Gender;
import dateline.language.AnalyzedArticle;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Doubt;
import dateline.record.Place;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves which mentions of a report mean the same actor, in the order of the text: names, surnames and what stands beside a name
 * ({@link MentionClustering}), nouns with "the" ({@link DefiniteAnaphora}), nouns for several ({@link GroupAnaphora}), pronouns
 * ({@link Pronouns}).
 */
public final class Coreference {
    private final List<List<Mention>> mentions;
    private final Clusters clusters;
    private final List<Doubt> doubts = new ArrayList<>();
    private final DefiniteAnaphora definites;
    private final Partitives partitives;
    private final GroupAnaphora groups;
    private final PossessiveAnaphora possessives;
    private final Pronouns pronouns;
    private final MentionClustering clustering;

    private Coreference(ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions) {
        this.mentions = mentions;
        this.clusters = new Clusters(lexicon);
        this.definites = new DefiniteAnaphora(lexicon.lists());
        this.partitives = new Partitives(lexicon.lists());
        this.groups = new GroupAnaphora(lexicon);
        this.possessives = new PossessiveAnaphora(lexicon, clusters);
        this.pronouns = new Pronouns(article, lexicon.somebody());
        OfficeHolders holders = new OfficeHolders(
                lexicon, mentions.stream().flatMap(List::stream).toList());
        this.clustering = new MentionClustering(lexicon, clusters, holders, definites, doubts);
    }

    /**
     * @param mentions those of each sentence
     * @param places those that the report names
     */
    public static Cast resolve(
            ActorLexicon lexicon, AnalyzedArticle article, List<List<Mention>> mentions, List<Place> places) {
        Coreference coreference = new Coreference(lexicon, article, mentions);
        article.sentencesInTime().forEach(coreference::read);
        coreference.locate(CountryFinder.of(lexicon, article, mentions, places));
        return coreference.clusters.cast(coreference.doubts);
    }

    private void read(Sentence sentence) {
        SentenceMentions here = new SentenceMentions(mentions.get(sentence.index()));
        sentence.words().forEach(word -> read(word, here));
        SharedNouns.join(here, clusters);
        partitives.resolve(sentence, clusters);
    }

    private void read(Word word, SentenceMentions here) {
        Optional<Mention> mention = here.replace(word, this::withOwner);
        List<MentionCluster> meant = takenUp(word, mention);
        if (!meant.isEmpty()) {
            takeUp(meant, word);
        } else if (mention.isPresent()) {
            assign(mention.get());
        } else if (word.isPronoun()) {
            resolve(word, here);
        } else {
            pronouns.rememberThing(word);
        }
    }

    private Mention withOwner(Mention mention) {
        return possessives.resolve(Appositions.isPast(mention) ? mention.withoutOffice() : mention);
    }

    /** Whom a noun takes up that has no name of its own: "the two countries", "the service". */
    private List<MentionCluster> takenUp(Word word, Optional<Mention> mention) {
        List<MentionCluster> several = groups.find(word);
        return several.isEmpty() && mention.isEmpty()
                ? definites.findByName(word).stream().toList()
                : several;
    }

    /** "the two countries" are the two; "the group" is the one. */
    private void takeUp(List<MentionCluster> meant, Word noun) {
        meant.forEach(c -> c.addPronoun(NounPhrase.of(noun).span(), Gender.UNKNOWN));
        clusters.mean(noun, meant);
        pronouns.remember(meant, noun);
    }

    private void assign(Mention mention) {
        MentionCluster cluster = clustering.assign(mention);
        groups.remember(cluster, mention);
        pronouns.remember(List.of(cluster), mention.head());
    }

    /** What a pronoun means; that of whom somebody is, "its leader", means an actor. */
    private void resolve(Word pronoun, SentenceMentions here) {
        boolean ofActor = pronoun.is(Relation.POSSESSOR)
                && pronoun.head()
                        .flatMap(here::at)
                        .filter(m -> !m.isBystander())
                        .isPresent();
        List<MentionCluster> meant = pronouns.findAntecedent(pronoun, ofActor);
        if (!meant.isEmpty()) {
            meant.forEach(c -> c.addPronoun(pronoun.span(), Gender.ofPronoun(pronoun.text())));
            clusters.mean(pronoun, meant);
            pronouns.remember(meant, pronoun);
        }
    }

    /** Those without a country who are mentioned in one, "Protesters blocked roads in Lima", or in a report about one. */
    private void locate(CountryFinder countries) {
        for (MentionCluster cluster : clusters.all()) {
            countries.find(cluster).ifPresent(setting -> {
                cluster.locate(setting);
                Span words = setting.from().span();
                doubts.add(Doubt.ofValue(cluster.id(), "country", words, setting.why()));
            });
        }
    }
}
