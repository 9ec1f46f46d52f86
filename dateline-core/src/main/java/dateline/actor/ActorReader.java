package dateline.actor;

import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.record.Doubt;
import dateline.record.Published;
import dateline.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the actors of a report and which words mean them. Immutable, safe to share. */
public final class ActorReader {
    private final ActorLexicon lexicon;
    private final Registered registered;

    public ActorReader(Knowledge knowledge) {
        this.lexicon = new ActorLexicon(knowledge);
        this.registered = new Registered(Register.of(knowledge), lexicon);
    }

    /** Whether a doubt is only that an actor rests on a user's register. */
    public static boolean isByRegister(Doubt doubt) {
        return doubt.why().contains(Registered.SAYS);
    }

    public Cast read(AnalyzedArticle article) {
        Optional<LocalDate> day = article.article().published().map(Published::date);
        List<List<Mention>> mentions = article.sentences().stream()
                .map(s -> MentionReader.read(lexicon, s, day))
                .toList();
        return registered.complete(Coreference.cast(lexicon, article, mentions), article.article());
    }
}
