package dateline.language.nlp4j;

import static java.util.Map.entry;

import dateline.language.EntityKind;
import java.util.Map;

/** The engine's entity labels (OntoNotes in BILOU: "B-GPE", "U-PERSON") as ours. */
final class OntoNotesEntities {
    private static final int PREFIX = 2;

    private static final Map<String, EntityKind> KINDS = Map.ofEntries(
            entry("PERSON", EntityKind.PERSON),
            entry("NORP", EntityKind.NATIONALITY),
            entry("ORG", EntityKind.ORGANIZATION),
            entry("GPE", EntityKind.POLITY),
            entry("LOC", EntityKind.LOCATION),
            entry("FAC", EntityKind.FACILITY),
            entry("PRODUCT", EntityKind.PRODUCT),
            entry("EVENT", EntityKind.EVENT),
            entry("WORK_OF_ART", EntityKind.WORK_OF_ART),
            entry("LAW", EntityKind.LAW),
            entry("LANGUAGE", EntityKind.LANGUAGE),
            entry("DATE", EntityKind.DATE),
            entry("TIME", EntityKind.TIME),
            entry("PERCENT", EntityKind.PERCENT),
            entry("MONEY", EntityKind.MONEY),
            entry("QUANTITY", EntityKind.QUANTITY),
            entry("ORDINAL", EntityKind.ORDINAL),
            entry("CARDINAL", EntityKind.CARDINAL));

    private OntoNotesEntities() {}

    static EntityKind kind(String label) {
        return label.length() > PREFIX ? KINDS.getOrDefault(label.substring(PREFIX), EntityKind.NONE) : EntityKind.NONE;
    }

    /** Whether a name begins with the word that has this label. */
    static boolean begins(String label) {
        return label.length() > PREFIX && (label.startsWith("B-") || label.startsWith("U-"));
    }
}
