package dateline.reference;

import dateline.actor.Cast;
import dateline.language.AnalyzedArticle;
import dateline.place.Places;
import dateline.time.Times;

/**
 * Who, when and where of one report: what its records refer to.
 *
 * @param article the report with its sentences
 * @param times its time expressions
 * @param places the places it names
 * @param cast its actors
 */
public record References(AnalyzedArticle article, Times times, Places places, Cast cast) {}
