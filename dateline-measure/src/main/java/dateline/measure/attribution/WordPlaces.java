package dateline.measure.attribution;

import java.util.List;

/**
 * Some words of a paragraph.
 *
 * @param places their places in the paragraph, ascending
 */
record WordPlaces(List<Integer> places) {
    WordPlaces {
        places = List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    int first() {
        return places.get(0);
    }

    int last() {
        return places.get(places.size() - 1);
    }

    boolean contains(int place) {
        return places.contains(place);
    }
}
