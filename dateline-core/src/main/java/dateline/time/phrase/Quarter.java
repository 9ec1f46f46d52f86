package dateline.time.phrase;

import java.time.LocalDate;

/** A quarter of a calendar year: the third of 1989 is "1989-Q3". */
record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    Quarter yearsBefore(int years) {
        return new Quarter(year - years, number);
    }

    Quarter plus(int quarters) {
        int all = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(all, 4), Math.floorMod(all, 4) + 1);
    }

    boolean isOverOn(LocalDate day) {
        Quarter here = of(day);
        return year * 4 + number < here.year * 4 + here.number;
    }
}
