package dateline.knowledge.gazetteer;

/**
 * What a gazetteer is made of.
 *
 * @param source the files it was made from: "cities500.txt"
 * @param date the last day on which GeoNames changed one of its places: "2023-03-05"
 * @param places how many places
 * @param names how many different keys
 * @param bytes how many bytes it takes in memory, about
 */
public record GazetteerFacts(String source, String date, int places, int names, long bytes) {}
