package dateline.statement.source;

import dateline.record.Span;
import dateline.record.When;
import dateline.record.Where;
import java.util.Optional;

/**
 * When, where and in what setting something was said: "told reporters in Nairobi on Tuesday".
 *
 * @param when when it was said, never when what is said happened
 * @param where the place where it was said
 * @param setting words that tell the setting
 */
public record CueOccasion(Optional<When> when, Optional<Where> where, Optional<Span> setting) {}
