package dateline.measure.attribution;

import java.util.ArrayList;
import java.util.List;

/** Ways to have the rules and the tagger answer together. */
enum Combination {
    /** The rules alone. */
    RULES {
        @Override
        List<Attributed> of(List<Attributed> rules, List<Attributed> tagger) {
            return rules;
        }
    },
    /** The tagger alone. */
    TAGGER {
        @Override
        List<Attributed> of(List<Attributed> rules, List<Attributed> tagger) {
            return tagger;
        }
    },
    /** What the rules find, and what the tagger finds where the rules have neither cue nor content. */
    ADDED {
        @Override
        List<Attributed> of(List<Attributed> rules, List<Attributed> tagger) {
            List<Attributed> both = new ArrayList<>(rules);
            tagger.stream()
                    .filter(t -> rules.stream().noneMatch(r -> r.hasCueOf(t) || r.hasContentOf(t)))
                    .forEach(both::add);
            return both;
        }
    },
    /** What the rules find at cues that the tagger finds too. */
    FILTERED {
        @Override
        List<Attributed> of(List<Attributed> rules, List<Attributed> tagger) {
            return rules.stream()
                    .filter(r -> tagger.stream().anyMatch(t -> t.hasCueOf(r)))
                    .toList();
        }
    };

    abstract List<Attributed> of(List<Attributed> rules, List<Attributed> tagger);
}
