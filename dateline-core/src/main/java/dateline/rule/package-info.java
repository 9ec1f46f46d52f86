/**
 * Knowledge as data: lexicons (a phrase, its meaning) and rule cards (a pattern, its meaning, sentences that it finds and
 * passes over). Start with {@link dateline.rule.RuleCard} and {@link dateline.rule.RuleBook}.
 */
@org.jspecify.annotations.NullMarked
package dateline.rule;
