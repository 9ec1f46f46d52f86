package dateline.knowledge.petrarch;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.NounLexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * PETRARCH dictionaries in our own tables. {@code knowledge.with(translation.files())} reads with both.
 *
 * @param files names, nouns, patterns and classes of words, as a user's files of knowledge
 * @param accounts for each dictionary what became of its lines, in the order in which they were given
 */
public record Translation(List<DataFile> files, List<TranslationReport> accounts) {
    public Translation {
        files = List.copyOf(files);
        accounts = List.copyOf(accounts);
    }

    /**
     * Translates dictionaries; what a line says that cannot be said is told in its dictionary's account. Of two
     * dictionaries that say different things of one phrase the earlier is taken.
     *
     * @param knowledge the project's own, which says what CAMEO's codes are in PLOVER
     */
    public static Translation of(List<Dictionary> dictionaries, Knowledge knowledge) {
        ActorCodes codes = ActorCodes.of(knowledge);
        ActorTranslator actors = new ActorTranslator(codes);
        AgentTranslator agents = new AgentTranslator(codes);
        VerbTranslator verbs = new VerbTranslator(EventCodes.of(knowledge), Synsets.of(dictionaries));
        List<TranslationReport> accounts = new ArrayList<>();
        for (Dictionary dictionary : dictionaries) {
            accounts.add(
                    switch (dictionary.kind()) {
                        case ACTORS -> actors.translate(dictionary);
                        case AGENTS -> agents.translate(dictionary);
                        case VERBS -> verbs.translate(dictionary);
                    });
        }
        List<DataFile> files = new ArrayList<>();
        files.add(new DataFile("actor/names.tsv", actors.table()));
        files.add(new DataFile(NounLexicon.PATH, agents.table()));
        files.addAll(verbs.files());
        return new Translation(files, accounts);
    }
}
