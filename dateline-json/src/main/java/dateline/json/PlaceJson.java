package dateline.json;

import dateline.record.Place;
import dateline.record.Place.Point;
import dateline.record.RecordKind;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/** A place, which rests on its mentions. */
final class PlaceJson {
    private PlaceJson() {}

    static void write(WrittenObject json, Place place) {
        json.text("id", place.id());
        json.text("name", place.name());
        json.word("use", place.use());
        json.text("country", place.country());
        json.text("admin1", place.admin1());
        json.number("lat", place.point().map(Point::latitude));
        json.number("lon", place.point().map(Point::longitude));
        place.geonames().ifPresent(g -> json.whole("geonames", g));
        json.word("precision", place.precision());
        json.text("why", place.why());
        json.spans("mentions", place.mentions());
        json.spans("evidence", place.mentions());
        json.text("rule", place.rule());
    }

    static Place read(GivenObject json) {
        List<Span> mentions = json.get("mentions", GivenValue::evidence);
        Place place = new Place(
                json.id(RecordKind.PLACE),
                json.get("name", GivenValue::words),
                json.get("use", v -> v.word(Place.Use.values())),
                location(json),
                json.get("precision", v -> v.word(Place.Precision.values())),
                json.optional("why", GivenValue::words),
                mentions,
                json.get("rule", GivenValue::words));
        json.requireFollowing("evidence", Optional.of(mentions), GivenValue::evidence);
        return place;
    }

    private static Place.Location location(GivenObject json) {
        return new Place.Location(
                json.optional("country", v -> v.text(TextForm.COUNTRY)),
                json.optional("admin1", GivenValue::words),
                point(json),
                json.optional("geonames", GivenValue::number));
    }

    private static Optional<Point> point(GivenObject json) {
        Optional<Double> latitude = json.optional("lat", v -> v.between(-90, 90));
        Optional<Double> longitude = json.optional("lon", v -> v.between(-180, 180));
        if (latitude.isPresent() != longitude.isPresent()) {
            throw json.unlike(latitude.isPresent() ? "lon" : "lat", "one, for a point has both");
        }
        return latitude.flatMap(lat -> longitude.map(lon -> new Point(lat, lon)));
    }
}
