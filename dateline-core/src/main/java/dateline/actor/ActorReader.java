package dateline.actor;

import dateline.actor.coreference.Coreference;
import dateline.actor.mention.Mention;
import dateline.actor.mention.MentionReader;
import dateline.actor.name.ActorLexicon;
import dateline.actor.register.RegisterCompletion;
import dateline.actor.register.RegisterMark;
import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.record.Doubt;
import dateline.record.Place;
import dateline.record.Published;
import dateline.register.RegisterKnowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the actors of a report and which words mean them. Immutable, safe to share. */
public final class ActorReader {
    private final ActorLexicon lexicon;
    private final RegisterCompletion registered;

    public ActorReader(Knowledge knowledge) {
        this.lexicon = new ActorLexicon(knowledge);
        this.registered = new RegisterCompletion(RegisterKnowledge.read(knowledge), lexicon);
    }

    /** Whether a doubt is only that an actor rests on a user's register. */
    public static boolean isByRegister(Doubt doubt) {
        return RegisterMark.isOn(doubt);
    }

    /** @param places those that the report names: they tell of which country "the government" is */
    public Cast read(AnalyzedArticle article, List<Place> places) {
        Optional<LocalDate> day = article.article().published().map(Published::date);
        List<List<Mention>> mentions = article.sentencesInTime().stream()
                .map(s -> MentionReader.read(lexicon, s, day))
                .toList();
        return registered.complete(Coreference.resolve(lexicon, article, mentions, places), article.article());
    }
}
