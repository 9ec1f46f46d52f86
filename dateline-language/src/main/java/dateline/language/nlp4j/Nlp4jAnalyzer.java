package dateline.language.nlp4j;

import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.Deadline;
import dateline.language.LanguageAnalyzer;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.Dependency;
import dateline.language.engine.Engine;
import dateline.language.engine.Field;
import dateline.language.engine.Words;
import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report paragraph by paragraph with the models of Emory NLP4J 1.1.3 out of a prepared file. Opening takes some
 * tenths of a second and some 13 MB of heap. Safe to share between threads.
 */
public final class Nlp4jAnalyzer implements LanguageAnalyzer, AutoCloseable {
    /** Past forms that the engine's word lists know as words of their own, with their dictionary forms. */
    private static final Map<String, String> LEFT_PAST =
            Map.of("ended", "end", "provided", "provide", "followed", "follow");

    private final Engine engine;
    private final Supplier<Knowledge> knowledge;
    private @Nullable Truecaser truecaser;

    private Nlp4jAnalyzer(Engine engine, Supplier<Knowledge> knowledge) {
        this.engine = engine;
        this.knowledge = knowledge;
    }

    /**
     * The analyzer over a prepared file, as {@code dateline prepare} makes it; {@code EngineCache.file()} says where that
     * puts it.
     *
     * @throws dateline.language.engine.PreparedFileException when the file is not there, damaged or of another format
     */
    public static Nlp4jAnalyzer open(Path prepared) throws IOException {
        return new Nlp4jAnalyzer(Engine.open(prepared), Knowledge::builtIn);
    }

    /**
     * This analyzer over the same prepared file, with the names of a run: "THE KANEM FRONT LEFT GAO" becomes "The Kanem Front
     * left Gao" where a user's table has the front. Without, the names are Dateline's own.
     */
    public Nlp4jAnalyzer with(Knowledge knowledge) {
        return new Nlp4jAnalyzer(engine, () -> knowledge);
    }

    @Override
    public AnalyzedArticle analyze(Article article, Deadline deadline) {
        List<Sentence> sentences = new ArrayList<>();
        UnaryOperator<String> casing = casing(article);
        OptionalInt unread = OptionalInt.empty();
        Iterator<Part> parts = article.news().iterator();
        while (unread.isEmpty() && parts.hasNext()) {
            Part part = parts.next();
            List<List<Token>> found = new ArrayList<>();
            Iterator<Span> pieces =
                    ParagraphPieces.of(article.text(), part.span()).iterator();
            while (unread.isEmpty() && pieces.hasNext()) {
                Span piece = pieces.next();
                unread = deadline.isOver()
                        ? OptionalInt.of(piece.start())
                        : read(EngineView.of(article.words(piece), casing), piece.start(), deadline, found);
            }
            for (List<Token> tokens : ClosingMarks.rejoin(found)) {
                sentences.add(new Sentence(sentences.size(), part, article.text(), tokens));
            }
        }
        return new AnalyzedArticle(article, sentences, unread, Deadline.NEVER);
    }

    /** Puts paragraphs without case into the ordinary one, by what the other paragraphs show. */
    private UnaryOperator<String> casing(Article article) {
        Map<Boolean, List<String>> paragraphs = article.news().stream()
                .map(part -> article.words(part.span()))
                .collect(Collectors.partitioningBy(Truecaser::isCaseless));
        if (paragraphs.getOrDefault(true, List.of()).isEmpty()) {
            return UnaryOperator.identity();
        }
        Truecaser learned = truecaser().learning(paragraphs.getOrDefault(false, List.of()));
        return paragraph -> Truecaser.isCaseless(paragraph) ? learned.recase(paragraph) : paragraph;
    }

    /** Made when the first text without case comes: most runs never need it, and thousands of names take a third of a second. */
    private synchronized Truecaser truecaser() {
        Truecaser made = truecaser;
        if (made == null) {
            made = new Truecaser(engine::partsOfSpeech, PrintedNames.of(knowledge.get()));
            truecaser = made;
        }
        return made;
    }

    /** The words of a piece of a paragraph; where its first sentence stands that there was no time for. */
    private OptionalInt read(EngineView view, int offset, Deadline deadline, List<List<Token>> found) {
        for (Words sentence : engine.sentences(view.plain())) {
            if (deadline.isOver()) {
                return OptionalInt.of(offset + view.origin(sentence.start(1)));
            }
            engine.read(sentence);
            found.add(tokens(view, offset, sentence));
        }
        return OptionalInt.empty();
    }

    private static List<Token> tokens(EngineView view, int offset, Words sentence) {
        List<Token> tokens = new ArrayList<>(sentence.size() - 1);
        for (int word = 1; word < sentence.size(); word++) {
            tokens.add(token(view, offset, sentence, word));
        }
        return AttachmentRepair.mend(TagRepair.mend(tokens));
    }

    private static Token token(EngineView view, int offset, Words sentence, int word) {
        int start = sentence.start(word);
        int end = sentence.end(word);
        Span span = new Span(offset + view.origin(start), offset + view.origin(end));
        String text = view.words().substring(start, end);
        String entity = sentence.text(Field.ENTITY, word);
        return new Token(
                word - 1,
                span,
                text,
                lemma(sentence.text(Field.LEMMA, word), text),
                PennTags.partOfSpeech(sentence.text(Field.PART_OF_SPEECH, word)),
                OntoNotesEntities.kind(entity),
                OntoNotesEntities.begins(entity),
                new Dependency(sentence.head(word) - 1, relation(sentence, word)));
    }

    /**
     * The engine's lemma; it writes "0" or "#crd#" for numbers, where the words themselves are wanted, and leaves a few past
     * forms as they are.
     */
    private static String lemma(String lemma, String text) {
        boolean placeholder = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return placeholder ? text.toLowerCase(Locale.ROOT) : LEFT_PAST.getOrDefault(lemma, lemma);
    }

    private static Relation relation(Words sentence, int word) {
        return sentence.head(word) == 0 ? Relation.ROOT : ClearNlpRelations.relation(sentence.text(Field.LABEL, word));
    }

    /** Lets go of the prepared file; reading afterwards fails. */
    @Override
    public void close() {
        engine.close();
    }
}
