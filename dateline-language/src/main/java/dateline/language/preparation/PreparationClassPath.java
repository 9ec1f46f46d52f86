package dateline.language.preparation;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the preparing process finds its classes and the models: wherever this process has them from, whether it was started
 * with a class path, by a build tool or in an application server. So it needs no setting of its own.
 */
final class PreparationClassPath {
    /** One class of each jar that turns the models into the prepared file. */
    private static final List<String> WITNESSES = List.of(
            "dateline.language.preparation.Preparation",
            "edu.emory.mathcs.nlp.component.template.OnlineComponent",
            "org.tukaani.xz.XZInputStream",
            "it.unimi.dsi.fastutil.ints.IntSet",
            "org.magicwerk.brownies.collections.GapList",
            "org.slf4j.LoggerFactory");

    private final ClassLoader loader;
    private final Set<String> places = new LinkedHashSet<>();

    private PreparationClassPath(ClassLoader loader) {
        this.loader = loader;
    }

    /** The jars and folders, as {@code java -cp} takes them. */
    static String find() throws IOException {
        return of(PreparationClassPath.class.getClassLoader());
    }

    static String of(ClassLoader loader) throws IOException {
        PreparationClassPath path = new PreparationClassPath(loader);
        for (String witness : WITNESSES) {
            path.addPlaceOf(witness);
        }
        path.addModels();
        return String.join(File.pathSeparator, path.places);
    }

    private void addPlaceOf(String name) throws IOException {
        try {
            CodeSource source =
                    Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
            add(name, source == null ? null : source.getLocation().toURI());
        } catch (ClassNotFoundException e) {
            throw new IOException(LibraryFiles.missing(name), e);
        } catch (URISyntaxException e) {
            throw new IOException("Expected the place of " + name + ", found " + e.getInput(), e);
        }
    }

    /** A resource in a jar is "jar:file:/lib/models.jar!/edu/…", in a folder "file:/lib/edu/…". */
    private void addModels() throws IOException {
        URL model = loader.getResource(LibraryFiles.A_MODEL);
        if (model == null) {
            throw new IOException(LibraryFiles.missing(LibraryFiles.A_MODEL));
        }
        String address = model.toString().replace("/" + LibraryFiles.A_MODEL, "");
        boolean inJar = address.startsWith("jar:") && address.endsWith("!");
        String place = inJar ? address.substring("jar:".length(), address.length() - 1) : address;
        add(LibraryFiles.A_MODEL, URI.create(place));
    }

    private void add(String what, @Nullable URI place) throws IOException {
        if (place == null || !"file".equals(place.getScheme())) {
            throw new IOException("The language engine cannot be prepared from here: expected " + what
                    + " in a jar or folder of its own, found it in " + place
                    + "; prepare it where Dateline's jars lie as"
                    + " files, and give this program the folder");
        }
        places.add(Path.of(place).toString());
    }
}
