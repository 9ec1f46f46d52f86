package dateline.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The library's own chain: words, parts of speech, lemmas, named entities and dependencies of one paragraph. Loading it
 * takes about half a minute and two gigabytes; once loaded it may be shared by threads.
 */
final class Nlp4jChain {
    /** Words after which a sentence is cut: parsing costs time by the square of a sentence's length. */
    private static final int LONGEST_SENTENCE = 250;

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

    private Nlp4jChain(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    static Nlp4jChain load() {
        byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
        return new Nlp4jChain(new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration))));
    }

    /** Sentences of a paragraph, each with the root at place 0 and its words from 1; offsets count from its start. */
    List<NLPNode[]> parse(String paragraph) {
        List<Token> words = decoder.getTokenizer().tokenize(paragraph);
        List<NLPNode[]> sentences = new ArrayList<>();
        for (List<Token> sentence : decoder.getTokenizer().segmentize(words)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
                sentences.add(decoder.decode(decoder.toNodeArray(sentence.subList(from, to))));
            }
        }
        return sentences;
    }
}
