package dateline.measure;

import dateline.language.engine.CutOff;
import dateline.language.engine.Engine;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Emory NLP4J as it comes, to compare the prepared engine with: loading it takes about half a minute and two gigabytes.
 */
final class LibraryChain {
    private static final String HOME = "edu/emory/mathcs/nlp/";

    /** The library's English models, without its word embeddings: those are 185 MB and change a few entity spans only. */
    private static final String CONFIGURATION = """
            <configuration>
              <language>english</language>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
              </lexica>
              <models>
                <pos>%1$smodels/en-pos.xz</pos>
                <ner>%1$smodels/en-ner.xz</ner>
                <dep>%1$smodels/en-dep.xz</dep>
              </models>
            </configuration>
            """.formatted(HOME);

    private final NLPDecoder decoder;

    private LibraryChain(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    static LibraryChain load() {
        byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
        return new LibraryChain(new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration))));
    }

    /** The library's steps over a sentence, in order: lexica, parts of speech, lemmas, entities, dependencies. */
    List<NLPComponent<NLPNode>> steps() {
        return decoder.getComponents();
    }

    /** Sentences of a paragraph, cut as the engine cuts them, each with the root at place 0 and its words from 1, before any step. */
    List<NLPNode[]> sentences(String paragraph) {
        List<Token> words = decoder.getTokenizer().tokenize(paragraph);
        List<NLPNode[]> sentences = new ArrayList<>();
        for (List<Token> sentence : CutOff.rejoined(decoder.getTokenizer().segmentize(words))) {
            for (int from = 0; from < sentence.size(); from += Engine.LONGEST_SENTENCE) {
                int to = Math.min(sentence.size(), from + Engine.LONGEST_SENTENCE);
                sentences.add(decoder.toNodeArray(sentence.subList(from, to)));
            }
        }
        return sentences;
    }

    /** The sentences of a paragraph after all steps. */
    List<NLPNode[]> read(String paragraph) {
        List<NLPNode[]> sentences = sentences(paragraph);
        for (NLPNode[] sentence : sentences) {
            steps().forEach(step -> step.process(sentence));
        }
        return sentences;
    }
}
