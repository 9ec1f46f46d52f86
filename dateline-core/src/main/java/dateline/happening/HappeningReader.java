package dateline.happening;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.record.Doubt;
import dateline.record.Happening;
import dateline.reference.References;
import java.util.List;

/**
 * Finds what a report tells more than once, and gives each record what another tells of the same act: its doer, victim, day,
 * place and claimant. The rules by which values are carried stand in {@code docs/carrying.md}; nothing is carried that a rule
 * does not name. Immutable, safe to share.
 */
public final class HappeningReader {
    private final TellingReader tellings;
    private final ListedWords lists;
    private final ActNouns nouns;
    private final SentencePlaces places;

    public HappeningReader(Knowledge knowledge) {
        this.lists = ListedWords.of(knowledge, "happening");
        this.places = new SentencePlaces(knowledge, lists);
        this.nouns = new ActNouns(knowledge);
        this.tellings = new TellingReader(nouns, lists);
    }

    /**
     * What comes of reading them together.
     *
     * @param records the records, with what they have from others
     * @param happenings what is told more than once
     * @param doubts what was carried though the words themselves do not settle it
     */
    public record Result(RecordSet records, List<Happening> happenings, List<Doubt> doubts) {
        public Result {
            happenings = List.copyOf(happenings);
            doubts = List.copyOf(doubts);
        }

        /** Each record as it stands, none with another. */
        public static Result apart(RecordSet records) {
            return new Result(records, List.of(), List.of());
        }
    }

    public Result read(References references, RecordSet records) {
        Draft draft = new Draft(references.article(), records);
        ActBounds bounds = new ActBounds(references, lists);
        new SpeechLinks(draft).share();
        new SentenceCarrying(references, draft, places, nouns, lists).carry();
        draft.events().forEach(e -> draft.put(bounds.bounded(e)));
        List<Act> acts = acts(references, draft);
        new TallyCauses(references, draft, lists, acts).link();
        acts.forEach(new SharedValues(references, draft)::share);
        new SpeechDays(references, draft, lists, acts).carry();
        new AccountCarrying(references, draft, tellings).carry();
        new LeadDay(references, draft, tellings).carry();
        new SpeechLinks(draft).share();
        new DependentRecords(draft).carry();
        return new Result(draft.set(), new Happenings(references, draft).read(acts), draft.doubts());
    }

    private List<Act> acts(References references, Draft draft) {
        TellingAgreement agreement = new TellingAgreement(references, draft);
        return new TellingLinker(agreement)
                .link(tellings.read(references, draft)).stream().map(Act::new).toList();
    }
}
