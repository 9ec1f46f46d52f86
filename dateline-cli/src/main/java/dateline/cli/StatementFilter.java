package dateline.cli;

import dateline.export.Excerpt;
import dateline.export.Wording;
import dateline.json.WireName;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which statements are asked for. */
final class StatementFilter {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only what is said by speakers whose name has this part; capitals and accents do not matter.")
    private @Nullable String speaker;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            converter = ActConverter.class,
            completionCandidates = ActNames.class,
            description = "Only these acts, with commas between them: ${COMPLETION-CANDIDATES}.")
    private List<SpeechAct> acts = new ArrayList<>();

    @Option(
            names = "--direct",
            description = "Only words in quotation marks; of what is said partly in marks, the part in them.")
    private boolean direct;

    /** A speech act as it is written: "decline-comment". */
    static final class ActConverter implements ITypeConverter<SpeechAct> {
        @Override
        public SpeechAct convert(String value) {
            return EnumNames.parse(SpeechAct.values(), value);
        }
    }

    /** All acts as they are written. */
    static final class ActNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ActNames() {
            super(EnumNames.of(SpeechAct.values()));
        }
    }

    /** Refuses what cannot be meant. */
    void check() {
        if (speaker != null && speaker.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--speaker: expected a part of a name such as \"Keita\", found nothing");
        }
    }

    /** What of a report is asked for. */
    Excerpt of(Excerpt whole) {
        Wording wording = new Wording(whole.reading());
        Excerpt asked = whole.only(s -> isActAsked(s) && isSpeakerAsked(wording.speakers(s)));
        return direct ? asked.onlyQuoted() : asked;
    }

    /** What was asked for, and what is there instead: for a person whose question nothing fits. */
    String question(Excerpt whole) {
        List<String> asked = new ArrayList<>();
        Optional.ofNullable(speaker).ifPresent(s -> asked.add("speaker \"" + s + "\""));
        if (!acts.isEmpty()) {
            asked.add("act " + acts.stream().map(WireName::of).collect(Collectors.joining(" or ")));
        }
        if (direct) {
            asked.add("in quotation marks");
        }
        return String.join(", ", asked) + "; " + there(whole);
    }

    private String there(Excerpt whole) {
        Wording wording = new Wording(whole.reading());
        Set<String> found = new TreeSet<>();
        for (Statement statement : whole.statements()) {
            found.addAll(speaker != null ? wording.speakers(statement) : List.of(WireName.of(statement.act())));
        }
        return (speaker != null ? "speakers here: " : "acts here: ") + String.join(", ", found);
    }

    private boolean isActAsked(Statement statement) {
        return acts.isEmpty() || acts.contains(statement.act());
    }

    private boolean isSpeakerAsked(List<String> speakers) {
        return speaker == null || speakers.stream().anyMatch(s -> plain(s).contains(plain(speaker)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
