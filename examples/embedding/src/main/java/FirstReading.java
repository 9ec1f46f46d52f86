import dateline.Dateline;
import dateline.record.Reading;
import java.time.LocalDate;

public class FirstReading {
    public static void main(String[] arguments) throws Exception {
        String text = "Kenya threatened on Monday to impose sanctions on Uganda.";
        try (Dateline dateline = Dateline.open()) {
            Reading reading = dateline.read(text, LocalDate.of(2024, 5, 15));
            reading.events().forEach(event -> System.out.println(event.type() + " " + event.cameo() + " "
                    + event.status() + " " + reading.names(event.sources()) + " " + reading.names(event.targets())));
        }
    }
}
