package dateline;

import dateline.knowledge.Knowledge;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.reading.ReportReader;
import dateline.register.RegisterKnowledge;
import dateline.register.RegisterTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Dateline} is opened with besides its own knowledge:
 *
 * <pre>{@code
 * Dateline.builder()
 *         .rules(Path.of("our-rules"))
 *         .onPreparation(step -> System.err.println("preparing: " + step))
 *         .open();
 * }</pre>
 */
public final class DatelineBuilder {
    private final List<Path> rules = new ArrayList<>();
    private @Nullable Path register;
    private @Nullable Path gazetteer;
    private @Nullable Path cacheFolder;
    private PreparationListener listener = PreparationListener.NONE;

    DatelineBuilder() {}

    /**
     * Reads with a folder of rule cards and lexicons beside Dateline's, laid out as Dateline's are: {@code event/own.yaml},
     * {@code actor/people.tsv}. Where the two differ, the folder's are taken; of several folders, the last one's.
     */
    public DatelineBuilder rules(Path folder) {
        rules.add(folder);
        return this;
    }

    /** Reads with a register of who holds which office, as {@code dateline read --register} keeps it; nothing is added to it. */
    public DatelineBuilder register(Path table) {
        register = table;
        return this;
    }

    /** Looks places up in a gazetteer that {@code dateline gazetteer import} made, instead of the one that comes along. */
    public DatelineBuilder gazetteer(Path file) {
        gazetteer = file;
        return this;
    }

    /**
     * Keeps the prepared language engine in this folder, which is made if need be; else it is kept where {@link
     * dateline.language.engine.EngineCache} says. Programs may share a folder, also one that they may only read.
     */
    public DatelineBuilder cacheFolder(Path folder) {
        cacheFolder = folder;
        return this;
    }

    /** Tells how far the preparation of the language engine is, where it is not prepared yet. */
    public DatelineBuilder onPreparation(PreparationListener told) {
        listener = told;
        return this;
    }

    /**
     * Opens Dateline; prepares the language engine first where that has not been done.
     *
     * @throws dateline.knowledge.RuleException when rules or register have mistakes, with the file and line of each
     * @throws UnusableFileException when a file or folder is not there or not what it should be
     * @throws EngineException when the language engine is not there and cannot be prepared
     */
    public Dateline open() throws IOException {
        LanguageEngine engine = engine();
        try {
            Knowledge knowledge = knowledge();
            ReportReader reader = new ReportReader(engine.with(knowledge), knowledge, places());
            engine.await(); // after the rules: nobody waits half a minute to be told of a typing mistake
            return new Dateline(engine, reader);
        } catch (IOException | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private LanguageEngine engine() {
        return cacheFolder == null ? LanguageEngine.opening(listener) : LanguageEngine.openingIn(cacheFolder, listener);
    }

    private Knowledge knowledge() throws IOException {
        Knowledge knowledge = Knowledge.builtIn();
        for (Path folder : rules) {
            knowledge = knowledge.with(GivenFile.knowledge(folder));
        }
        return register == null
                ? knowledge
                : RegisterKnowledge.with(
                        knowledge, RegisterTable.read(register.toString(), GivenFile.text(register, "a register")));
    }

    private Gazetteer places() throws IOException {
        return gazetteer == null ? Gazetteer.embedded() : GivenFile.gazetteer(gazetteer);
    }
}
