package dateline.language.preparation;

import dateline.language.engine.FeaturePosition;
import dateline.language.engine.Field;
import dateline.language.engine.ListField;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the library's templates as lines of the prepared file; refuses those that the engine cannot honour. */
final class TemplateConverter {
    private TemplateConverter() {}

    /** Such as "list CLUSTERS I-1". */
    static String listLine(FeatureItem item) {
        return "list " + listField(item) + " " + position(item);
    }

    /** Such as "string LEMMA I0 PART_OF_SPEECH J1". */
    static String stringLine(FeatureItem[] items) {
        StringBuilder line = new StringBuilder("string");
        for (FeatureItem item : items) {
            line.append(' ').append(field(item)).append(' ').append(position(item));
        }
        return line.toString();
    }

    static ListField listField(FeatureItem item) {
        return switch (item.field) {
            case ambiguity_classes -> ListField.AMBIGUITY;
            case word_clusters -> ListField.CLUSTERS;
            case orthographic -> ListField.ORTHOGRAPHY;
            case positional -> ListField.POSITION;
            case named_entity_gazetteers -> ListField.GAZETTEERS;
            default -> throw unknown(item);
        };
    }

    private static Field field(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Field.FORM;
            case word_form_simplified_lowercase -> Field.LOWER_FORM;
            case word_shape -> Field.SHAPE;
            case lemma -> Field.LEMMA;
            case part_of_speech_tag -> Field.PART_OF_SPEECH;
            case named_entity_tag -> Field.ENTITY;
            case dependency_label -> Field.LABEL;
            case ambiguity_classes -> Field.AMBIGUITY;
            case valency -> valency(item);
            case prefix, suffix -> affix(item);
            default -> throw unknown(item);
        };
    }

    private static Field valency(FeatureItem item) {
        if (!"all".equals(String.valueOf(item.attribute))) {
            throw unknown(item);
        }
        return Field.VALENCY;
    }

    private static Field affix(FeatureItem item) {
        try {
            return Field.valueOf(item.field.name().toUpperCase(Locale.ROOT) + "_" + item.attribute);
        } catch (IllegalArgumentException e) {
            throw unknown(item);
        }
    }

    private static FeaturePosition position(FeatureItem item) {
        FeaturePosition.Origin origin =
                FeaturePosition.Origin.valueOf(item.source.name().toUpperCase(Locale.ROOT));
        return new FeaturePosition(origin, item.window, link(item));
    }

    private static FeaturePosition.@Nullable Link link(FeatureItem item) {
        Relation relation = item.relation;
        if (relation == null) {
            return null;
        }
        return switch (relation) {
            case h -> FeaturePosition.Link.HEAD;
            case h2 -> FeaturePosition.Link.HEAD_OF_HEAD;
            case lmd -> FeaturePosition.Link.LEFT_MOST;
            case lmd2 -> FeaturePosition.Link.SECOND_LEFT_MOST;
            case rmd -> FeaturePosition.Link.RIGHT_MOST;
            case rmd2 -> FeaturePosition.Link.SECOND_RIGHT_MOST;
            case lns -> FeaturePosition.Link.LEFT_SIBLING;
            case lns2 -> FeaturePosition.Link.SECOND_LEFT_SIBLING;
            default -> throw unknown(item);
        };
    }

    private static IllegalStateException unknown(FeatureItem item) {
        return new IllegalStateException("The engine knows no such feature: " + item);
    }
}
