package dateline.language.preparation;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;

/** The library's models and word lists, as they come: Java objects, written one after the other and compressed. */
final class LibraryFiles {
    private static final String HOME = "edu/emory/mathcs/nlp/";

    /** One of the models: where it is, the others are. */
    static final String A_MODEL = HOME + "models/en-pos.xz";

    private LibraryFiles() {}

    /** A trained model: "pos", "ner" or "dep". */
    static OnlineComponent<?, ?> model(String name) throws IOException {
        return (OnlineComponent<?, ?>) read(HOME + "models/en-" + name + ".xz");
    }

    /** A word list, such as "brown-clusters-simplified-lowercase". */
    static Object lexicon(String name) throws IOException {
        return read(HOME + "lexica/en-" + name + ".xz");
    }

    private static Object read(String path) throws IOException {
        InputStream found = LibraryFiles.class.getClassLoader().getResourceAsStream(path);
        if (found == null) {
            throw new IOException(missing(path));
        }
        found.close();
        try (ObjectInputStream objects = IOUtils.createArtifactObjectInputStream(path)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("The language models and the library that reads them do not fit: " + path, e);
        }
    }

    /** What to say where something that the models are read from or with is not on the class path. */
    static String missing(String what) {
        return "The language models are not on the class path: expected " + what
                + ", found none; add edu.emory.mathcs.nlp:nlp4j-english:1.1.3, which dateline:dateline brings along";
    }

    /** A field that the library keeps to itself; its models cannot be read otherwise. */
    static <T> T field(Class<?> owner, Object object, String name, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not NLP4J 1.1.3: " + owner.getName() + " has no " + name, e);
        }
    }
}
