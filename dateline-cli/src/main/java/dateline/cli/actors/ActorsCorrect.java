package dateline.cli.actors;

import dateline.cli.terminal.RefusedException;
import dateline.register.Correction;
import dateline.register.Entry;
import dateline.register.Register;
import dateline.register.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline actors correct}: sets a name, or what an office is and when it was held. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "Corrects names of an entry, or one of its offices.")
final class ActorsCorrect implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ActorsCommand actors;

    @Parameters(paramLabel = "ENTRY", description = "The entry.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String entryName;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Its usual name; the one so far becomes a further one.")
    private @Nullable String name;

    @Option(names = "--also", paramLabel = "NAME", description = "A further name, as reports print it.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--not-also", paramLabel = "NAME", description = "A further name that it does not have.")
    private List<String> notAlso = new ArrayList<>();

    @Option(
            names = "--role",
            paramLabel = "OFFICE",
            description =
                    "The office to correct, by its title or as the table shows it; not needed where there is only one.")
    private @Nullable String office;

    @Option(names = "--title", paramLabel = "TITLE", description = "What the office is called.")
    private @Nullable String title;

    @Option(names = "--country", paramLabel = "GBR", description = "Of which country it is; \"\" for none.")
    private @Nullable String country;

    @Option(names = "--sectors", paramLabel = "GOV", description = "PLOVER sectors of the office; \"\" for none.")
    private @Nullable String sectors;

    @Option(names = "--since", paramLabel = "DATE", description = "The first day on which it was held.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "The first day on which it was no longer held.")
    private @Nullable LocalDate until;

    @Option(names = "--drop", description = "Takes the office out.")
    private boolean drop;

    @Override
    public Integer call() throws Exception {
        if (!isOfNames() && !isOfOffice()) {
            throw new RefusedException("Expected what to correct, such as --name, --country or --until, found nothing");
        }
        return actors.change("correct " + entryName, this::corrected);
    }

    private boolean isOfNames() {
        return name != null || !also.isEmpty() || !notAlso.isEmpty();
    }

    private boolean isOfOffice() {
        return office != null
                || title != null
                || country != null
                || sectors != null
                || since != null
                || until != null
                || drop;
    }

    private Register corrected(Register register) {
        Entry entry = ActorsCommand.one(register, entryName);
        Entry renamed = Correction.renamed(entry, name == null ? entry.name() : name, also, notAlso);
        if (!isOfOffice()) {
            return register.with(renamed);
        }
        RoleChoice choice = new RoleChoice(renamed);
        RoleHeld role = office == null ? choice.only() : choice.one(office);
        return register.with(Correction.replaced(renamed, role, drop ? List.of() : List.of(corrected(role))));
    }

    private RoleHeld corrected(RoleHeld role) {
        String newTitle = title == null ? role.title() : title;
        String newCountry = country == null ? role.country() : checked(country, "[A-Z]{3}|", "--country", "GBR");
        String newSectors = sectors == null ? role.sectors() : checked(sectors, "([A-Z]{3})*", "--sectors", "GOV");
        Optional<LocalDate> begin = since == null ? role.since() : Optional.of(since);
        Optional<LocalDate> end = until == null ? role.until() : Optional.of(until);
        if (begin.isPresent() && end.isPresent() && !begin.get().isBefore(end.get())) {
            throw new RefusedException("Expected --since before --until, found " + begin.get() + " and " + end.get());
        }
        return role.as(newTitle, newCountry, newSectors).between(begin, end);
    }

    private String checked(String value, String form, String option, String example) {
        if (!value.matches(form)) {
            throw new RefusedException(option + ": expected capitals such as " + example + ", found \"" + value + "\"");
        }
        return value;
    }
}
