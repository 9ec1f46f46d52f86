package dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.article.Anatomy;
import dateline.article.Received;
import dateline.json.ReadingJson;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.ReportReader;
import dateline.rule.Knowledge;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline read}: reads reports and prints what it found. */
@Command(name = "read", description = "Reads reports and prints who did and said what.")
final class ReadCommand implements Callable<Integer> {
    @Option(names = "--jsonl", description = "Reads JSON Lines on standard input, writes one reading a line.")
    private boolean jsonl;

    @Override
    public Integer call() throws Exception {
        ReportReader reader = new ReportReader(Nlp4jAnalyzer.load(), Knowledge.builtIn());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper mapper = new ObjectMapper();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode json = mapper.readTree(line);
            Received received = new Received(
                    json.get("id").asText(),
                    "0".repeat(64),
                    json.get("text").asText(),
                    json.has("published")
                            ? Optional.of(LocalDate.parse(json.get("published").asText()))
                            : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("en"),
                    List.of());
            out.println(ReadingJson.line(ReadingJson.of(reader.read(Anatomy.of(received)), "0.1.0")));
            out.flush();
        }
        return 0;
    }
}
