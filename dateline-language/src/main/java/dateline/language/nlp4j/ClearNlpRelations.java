package dateline.language.nlp4j;

import static java.util.Map.entry;

import dateline.language.Relation;
import java.util.Map;

/** The engine's dependency labels (ClearNLP style) as relations of ours. */
final class ClearNlpRelations {
    private static final Map<String, Relation> RELATIONS = Map.ofEntries(
            entry("root", Relation.ROOT),
            entry("nsubj", Relation.SUBJECT),
            entry("nsubjpass", Relation.PASSIVE_SUBJECT),
            entry("csubj", Relation.CLAUSAL_SUBJECT),
            entry("csubjpass", Relation.CLAUSAL_SUBJECT),
            entry("dobj", Relation.OBJECT),
            entry("dative", Relation.RECIPIENT),
            entry("agent", Relation.AGENT),
            entry("prep", Relation.PREPOSITION),
            entry("pobj", Relation.PREPOSITION_OBJECT),
            entry("pcomp", Relation.PREPOSITION_CLAUSE),
            entry("ccomp", Relation.COMPLEMENT),
            entry("xcomp", Relation.OPEN_COMPLEMENT),
            entry("acomp", Relation.ATTRIBUTE),
            entry("attr", Relation.ATTRIBUTE),
            entry("oprd", Relation.ATTRIBUTE),
            entry("advcl", Relation.ADVERBIAL_CLAUSE),
            entry("relcl", Relation.RELATIVE_CLAUSE),
            entry("acl", Relation.NOUN_CLAUSE),
            entry("appos", Relation.APPOSITION),
            entry("conj", Relation.CONJUNCT),
            entry("cc", Relation.COORDINATOR),
            entry("preconj", Relation.COORDINATOR),
            entry("aux", Relation.AUXILIARY),
            entry("auxpass", Relation.PASSIVE_AUXILIARY),
            entry("modal", Relation.AUXILIARY),
            entry("neg", Relation.NEGATION),
            entry("mark", Relation.MARKER),
            entry("prt", Relation.PARTICLE),
            entry("poss", Relation.POSSESSOR),
            entry("case", Relation.CASE),
            entry("det", Relation.DETERMINER),
            entry("predet", Relation.DETERMINER),
            entry("nmod", Relation.MODIFIER),
            entry("compound", Relation.MODIFIER),
            entry("amod", Relation.MODIFIER),
            entry("nummod", Relation.MODIFIER),
            entry("qmod", Relation.QUANTIFIER),
            entry("advmod", Relation.ADVERB),
            entry("advnp", Relation.ADVERBIAL_NOUN),
            entry("npadvmod", Relation.ADVERBIAL_NOUN),
            entry("expl", Relation.EXPLETIVE),
            entry("parataxis", Relation.PARATAXIS),
            entry("punct", Relation.PUNCTUATION));

    private ClearNlpRelations() {}

    static Relation relation(String label) {
        return RELATIONS.getOrDefault(label, Relation.OTHER);
    }
}
