package dateline.article;

import java.util.regex.Pattern;

/** How the parts of reports are written, by the habits of agencies and of the web. */
final class OutletStyles {
    private static final String AGENCIES =
            "AP|Associated Press|Reuters|REUTERS|AFP|Xinhua|dpa|DPA|TASS|Tass|Interfax|UPI|EFE|ANSA|Kyodo|Ukrinform|UN News|IPS|IRNA"
                    + "|Yonhap|PTI|ITAR-TASS|Itar-Tass";

    private static final String MONTH = Dates.MONTH;
    private static final String DAY =
            "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + "|\\d{1,2} [A-Z]{3}(?: \\d{2,4})?)";

    /** A place in capitals, then perhaps country, day and agency: "KYIV", "ACCRA, Ghana (AP)", "MOSCOW, April 12. /TASS/". */
    static final Pattern DATELINE = Pattern.compile(
            "^((?:[A-Z][A-Z'’.\\-]+(?:[ /][A-Z][A-Z'’.\\-]*){0,4})(?:, [A-Z][A-Za-z.'’\\-]+(?: [A-Z][A-Za-z.]+){0,2})?"
                    + "(?:, " + DAY + "(?:,? \\d{4})?)?\\.?"
                    + "(?: ?(?:\\((?:" + AGENCIES + ")[^()]{0,20}\\)|/(?:" + AGENCIES + ")/))?\\.?)"
                    + "(?:\\s*(?:--|—|–|-|:)\\s+|(?<=/\\.?|\\)) )");

    /** A place in small letters needs an agency: "Accra (AFP) –". */
    static final Pattern DATELINE_WITH_AGENCY =
            Pattern.compile("^([A-Z][A-Za-z'’.\\-]+(?: [A-Z][A-Za-z]+){0,3}(?:, [A-Z][A-Za-z. ]{1,30})?"
                    + "(?:, " + DAY + "(?:,? \\d{4})?)?\\.? ?(?:\\((?:" + AGENCIES + ")[^()]{0,20}\\)|/(?:" + AGENCIES
                    + ")/)\\.?)\\s*(?:--|—|–|-)?\\s+");

    /** Codes of monitoring services after the dateline: "[Report] [Text]". */
    static final Pattern SERVICE_CODES = Pattern.compile("^(?:\\s*(?:\\[[^\\]]{1,80}\\]|--))+\\s*");

    static final Pattern DATE = Pattern.compile(
            "^(?:date:?|published(?: on)?:?|updated(?: on)?:?|last updated:?|posted(?: on)?:?|this story is from)?\\s*"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{4}-\\d{2}-\\d{2}|" + MONTH
                    + " \\d{1,2},? \\d{4}|\\d{1,2} " + MONTH
                    + ",? \\d{4})(?:[ ,T|·-]*(?:at )?\\d{1,2}[:.]\\d{2}[^\\n]{0,25})?$",
            Pattern.CASE_INSENSITIVE);

    /** A day of publication in front of other words: "date 2025-12-03 The minister …". */
    static final Pattern LEADING_DATE = Pattern.compile("^(?:date|published):?\\s+(\\d{4}-\\d{2}-\\d{2})\\s+");

    static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:By|by|BY) [A-Z][^.!?]{2,90}|(?:The )?Associated Press|(?:AP|Reuters|AFP|dpa)(?: [A-Z][a-z]+){0,3} (?:Writer|Correspondent)"
                    + "|[A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][a-z-]+, (?:" + AGENCIES + "|Staff Writer|Correspondent))$");

    static final Pattern CREDIT_LINE = Pattern.compile(
            "^(?:\\(?(?:Photo|Image|Picture|Credit|Photograph)(?: by| credit)?[:/] ?[^\\n]{2,90}\\)?|©[^\\n]{2,90}"
                    + "|(?:AP Photo|Reuters|AFP|Getty Images)/[^\\n]{2,60})$");

    /** Who took a picture, after its caption. */
    static final Pattern CREDIT =
            Pattern.compile("\\((?:[^()]{0,120}\\b(?:via AP|Photo|photo|Pool|Getty Images|EPA)[^()]{0,60}"
                    + "|(?:Photo|Image|Picture|Credit)[:/ ][^()]{2,90}|[^()]{2,60}/(?:" + AGENCIES
                    + "|Handout|Getty)[^()]{0,40}"
                    + "|(?:AP|Reuters|AFP|Xinhua|dpa|TASS)/[^()]{2,60})\\)|© ?[^.()\\n]{2,80}$");

    static final Pattern CAPTION = Pattern.compile(
            "^(?:FILE(?: PHOTO)?\\s*(?:--|—|–|-|:)|Caption:|In this (?:photo|image|file)|Pictured:|FILE PHOTO)", 0);

    static final Pattern CONTRIBUTOR = Pattern.compile(
            "^(?:\\(?(?:Additional r|R)eporting by |\\(?(?:Writing|Editing) by |With reporting (?:by|from) "
                    + "|(?:The )?(?:Associated Press|AP|Reuters|AFP|dpa)[a-z ]* (?:writers?|journalists?|reporters?|correspondents?) "
                    + "|bur-[a-z]|[a-z]{2,4}-[a-z]{2,4}(?:/[a-z]{2,4})+$)"
                    + "|^[A-Z][^.!?\"“]{1,120} (?:reported from|contributed(?: to this (?:report|story))?(?: from)?|contributed reporting)[^!?\"“]{0,160}\\.?$");

    static final Pattern NOTE = Pattern.compile(
            "^(?:\\(?(?:Adds|Updates|Corrects|Recasts|Refiles|Repeats|Removes|Rewrites|Inserts|Clarifies|Eds:|EDS:|Editors?['’]? ?[Nn]ote)\\b"
                    + "|Notes? (?:to|for) editors|Editorial contacts?|Editor['’]s note|Correction:|CORRECTION|Clarification:"
                    + "|An earlier version of|A previous version of|This (?:story|article|report|version) (?:has been|was|corrects|updates)"
                    + "|(?:HOLD|KILL)(?: (?:HOLD|KILL))+|BULLETIN KILL|EDITORS:|ATTENTION|Eds[: ]|Ends?$|ENDS$|Contact:|END$)",
            0);

    static final Pattern PROMO = Pattern.compile(
            "^(?:Follow\\b.{0,80}(?:coverage|http|@|\\bat\\b|Twitter|Facebook|Telegram|\\bon X\\b|us on)|Read (?:more|also|next)\\b|READ (?:MORE|ALSO)|Sign up\\b"
                    + "|Subscribe\\b|Click here\\b|Watch(?: live| now)?:|Listen:|Also read\\b|ALSO READ|Related:|More (?:on|from) [^.]{2,60}$|Download\\b|Join us\\b"
                    + "|For more (?:news|on|information|stories)|Get (?:the|our) .{0,40}(?:newsletter|app|alerts)|Support our|Share this|Advertisement$|ADVERTISEMENT$|https?://\\S+$)");

    static final Pattern RULE = Pattern.compile("^[_*\\-=—–~·• ]{2,}$");

    private OutletStyles() {}
}
