package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An actor in the making: what the mentions gathered so far tell of one and the same. */
final class MentionCluster {
    private static final Set<String> FEMALE = Set.of(
            "spokeswoman",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "queen",
            "princess",
            "chairwoman",
            "congresswoman",
            "lady",
            "baroness",
            "madame",
            "businesswoman",
            "policewoman",
            "wife",
            "mother",
            "sister",
            "daughter",
            "widow",
            "aunt",
            "niece",
            "grandmother",
            "woman",
            "girl");
    private static final Set<String> MALE = Set.of(
            "spokesman",
            "mr.",
            "mr",
            "king",
            "prince",
            "chairman",
            "congressman",
            "sir",
            "lord",
            "sheikh",
            "pope",
            "businessman",
            "policeman",
            "husband",
            "father",
            "brother",
            "son",
            "widower",
            "uncle",
            "nephew",
            "grandfather",
            "man",
            "boy");

    private final String id;
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Kind kind;
    private String name;
    private ActorCode code;
    private String gender = "";
    private boolean body;
    private boolean proper;
    private String rule = "coreference";

    MentionCluster(String id, Mention first) {
        this.id = id;
        this.kind = first.kind();
        this.name = first.name();
        this.proper = first.head().isProperNoun();
        this.code = first.code();
        add(first);
    }

    void add(Mention mention) {
        (mention.isBystander() ? places : spans).add(mention.span());
        mentions.add(mention);
        boolean fuller =
                mention.isPerson() && (kind != Kind.PERSON || mention.name().length() > name.length());
        if (fuller) {
            kind = Kind.PERSON;
            name = mention.name();
        }
        if (isNamedBy(mention)) {
            name = mention.name();
            proper = true;
        }
        code = kind == Kind.COUNTRY ? code.withCountryOf(mention.code()) : code.or(mention.code());
        for (Role role : mention.roles()) {
            if (roles.stream().noneMatch(r -> r.title().equalsIgnoreCase(role.title()) && r.of().equals(role.of()))) {
                roles.add(role);
            }
            learnGender(role.title());
        }
        learnGender(mention.head().lemma());
    }

    /** "the West African bloc <b>ECOWAS</b>": what was told by a noun alone has its name here. */
    private boolean isNamedBy(Mention mention) {
        return !proper
                && kind == Kind.ORGANIZATION
                && mention.kind() == Kind.ORGANIZATION
                && mention.head().isProperNoun();
    }

    /** "she" or "he" as a given name tells, as long as nothing else has. */
    void mayBeCalled(String given) {
        if (gender.isEmpty()) {
            gender = given;
        }
    }

    private void learnGender(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (FEMALE.contains(last)) {
            gender = "she";
        } else if (MALE.contains(last)) {
            gender = "he";
        }
    }

    /** A pronoun that means this one; "she" settles what later "he" cannot mean. */
    void addPronoun(Span span, String gender) {
        spans.add(span);
        if (!gender.isEmpty()) {
            this.gender = gender;
        }
    }

    /** Whether it is a body and no person: "a company". */
    boolean isBody() {
        return body;
    }

    void makeBody() {
        body = true;
    }

    /** Whether it was never more than a place or thing that stood by. */
    boolean standsBy() {
        return spans.isEmpty();
    }

    boolean mayBe(String pronounGender) {
        return gender.isEmpty() || pronounGender.isEmpty() || gender.equals(pronounGender);
    }

    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    ActorCode code() {
        return code;
    }

    List<Role> roles() {
        return roles;
    }

    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Where it is named, without pronouns. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Gives it the country of the place that it is told of in, or of whom it has to do with. */
    void locate(String country, String step) {
        code = code.withCountryOf(ActorCode.of(country));
        rule = step;
    }

    Actor actor() {
        List<Span> inOrder =
                (standsBy() ? places : spans).stream().sorted().distinct().toList();
        return new Actor(id, kind, name, code.country(), code.sectors(), roles, inOrder, rule);
    }
}
