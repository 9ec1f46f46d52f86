package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorLexicon;
import dateline.place.Metonymy;
import dateline.record.Actor.Kind;
import dateline.record.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * Puts each mention to the actor that it means: whom it stands beside, who is called so by equal words, by a surname, an office or
 * an acronym, whom a noun with "the" takes up; else a new one.
 */
final class MentionClustering {
    private final ActorLexicon lexicon;
    private final Clusters clusters;
    private final OfficeHolders holders;
    private final DefiniteAnaphora definites;
    private final List<Doubt> doubts;
    private final NamedPeople people;
    private final Acronyms acronyms = new Acronyms();

    private final Metonymy metonymy;

    /** @param doubts what cannot be settled is added to it */
    MentionClustering(
            ActorLexicon lexicon,
            Clusters clusters,
            OfficeHolders holders,
            DefiniteAnaphora definites,
            List<Doubt> doubts) {
        this.metonymy = lexicon.metonymy();
        this.lexicon = lexicon;
        this.clusters = clusters;
        this.holders = holders;
        this.definites = definites;
        this.doubts = doubts;
        this.people = new NamedPeople(holders, doubts, lexicon.lists());
    }

    /** The actor that a mention means, found or new. */
    MentionCluster assign(Mention found) {
        Mention mention = isHolder(found) ? found.asPerson() : found;
        Optional<MentionCluster> beside = beside(mention);
        MentionCluster cluster = beside.or(() -> known(mention)).orElseGet(() -> begin(mention));
        cluster.add(cluster.kind() == Kind.PERSON ? mention.asActor() : mention);
        if (beside.isEmpty() && canMeanTheSame(mention)) {
            clusters.putKey(mention.key(), cluster);
        }
        remember(cluster, mention);
        return cluster;
    }

    private void remember(MentionCluster cluster, Mention mention) {
        if (cluster.kind() == Kind.PERSON) {
            people.remember(cluster);
            cluster.mayBeCalled(lexicon.genderOf(cluster.firstName()));
        }
        if (lexicon.takesUp(mention.head().lemma()).isPresent()) {
            cluster.makeBody();
        }
        acronyms.remember(cluster, mention);
        definites.remember(cluster, mention);
        mention.use().doubt().ifPresent(why -> doubts.add(Doubt.of(cluster.id(), mention.span(), why)));
        clusters.put(mention, cluster);
    }

    /** A name of nothing known beside an office is that of its holder. */
    private boolean isHolder(Mention name) {
        boolean unknown = name.hasProperName() && name.code().isEmpty();
        return unknown
                && Appositions.find(name)
                        .flatMap(clusters::mentionAt)
                        .filter(said -> said.kind() == Kind.OFFICE || said.kind() == Kind.UNNAMED)
                        .filter(said -> !said.roles().isEmpty())
                        .isPresent();
    }

    /** Whom the phrase stands beside: "Rehema Salum" in "the chairwoman, Rehema Salum". */
    private Optional<MentionCluster> beside(Mention mention) {
        Optional<Mention> said = Appositions.find(mention).flatMap(clusters::mentionAt);
        return said.flatMap(s -> clusters.at(s.head()).filter(c -> Appositions.canBeOne(c, s, mention)));
    }

    /** Whether equal words can mean the same again: "the minister", "police", not "two soldiers", "people". */
    private static boolean canMeanTheSame(Mention mention) {
        boolean common = mention.kind() == Kind.UNNAMED || mention.kind() == Kind.GROUP;
        return (!common || mention.isDefinite()) && !mention.key().isAnybody();
    }

    private Optional<MentionCluster> known(Mention mention) {
        return canMeanTheSame(mention)
                ? bySurname(mention)
                        .or(() -> clusters.withKey(mention.key()))
                        .or(() -> byKind(mention))
                        .or(() -> definites.find(mention))
                : Optional.empty();
    }

    private Optional<MentionCluster> byKind(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> people.find(mention);
            case OFFICE -> people.findHolder(mention);
            case ORGANIZATION -> acronyms.find(mention);
            default -> Optional.empty();
        };
    }

    /** The engine takes some surnames for organisations: "Diallo" is whom the report named in full before. */
    private Optional<MentionCluster> bySurname(Mention mention) {
        boolean bare = mention.hasProperName() && mention.roles().isEmpty() && !metonymy.isTown(mention.head());
        return bare && people.isSurname(mention.name()) ? people.find(mention) : Optional.empty();
    }

    /** A new actor; an office whose only holder is named further on takes that name. */
    private MentionCluster begin(Mention mention) {
        Optional<Mention> holder = mention.kind() == Kind.OFFICE && mention.isDefinite()
                ? holders.onlyOneNamedLater(mention)
                : Optional.empty();
        return holder.map(h -> clusters.withKey(h.key()).orElseGet(() -> beginAs(h)))
                .orElseGet(() -> clusters.begin(mention));
    }

    private MentionCluster beginAs(Mention holder) {
        MentionCluster cluster = clusters.begin(holder);
        clusters.putKey(holder.key(), cluster);
        people.remember(cluster);
        return cluster;
    }
}
