package dateline.cli;

import dateline.json.ReadingSchema;
import picocli.CommandLine.Command;

/** {@code dateline schema}: prints the JSON Schema of readings. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of readings.")
final class SchemaCommand implements Runnable {
    @Override
    public void run() {
        System.out.print(ReadingSchema.text());
    }
}
