package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.Gender;
import dateline.record.Actor;
import dateline.record.Actor.Home;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An actor in the making: what the mentions gathered so far say of one and the same. */
final class MentionCluster {
    private final String id;
    private final Function<String, Gender> genderOfTitle;
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Kind kind;
    private String name;
    private ActorCode code;
    private Gender gender = Gender.UNKNOWN;
    private boolean body;
    private boolean proper;
    private String rule = "coreference";
    private Optional<Home> located = Optional.empty();

    /** @param genderOfTitle what a title or noun tells of who bears it */
    MentionCluster(String id, Mention first, Function<String, Gender> genderOfTitle) {
        this.genderOfTitle = genderOfTitle;
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
        takeName(mention);
        code = kind == Kind.COUNTRY ? code.withCountryOf(mention.code()) : code.or(mention.code());
        mention.roles().forEach(this::add);
        learnGender(mention.head().lemma());
    }

    private void takeName(Mention mention) {
        if (isFullerIn(mention)) {
            kind = Kind.PERSON;
            name = mention.name();
        }
        if (isNamedBy(mention)) {
            name = mention.name();
            proper = true;
        }
    }

    /** "Ana Brant" after "Brant" or "the chairwoman". */
    private boolean isFullerIn(Mention mention) {
        return mention.isPerson() && (kind != Kind.PERSON || mention.name().length() > name.length());
    }

    /** "the West African bloc <b>ECOWAS</b>": what was mentioned by a noun alone has its name here. */
    private boolean isNamedBy(Mention mention) {
        return !proper
                && kind == Kind.ORGANIZATION
                && mention.kind() == Kind.ORGANIZATION
                && mention.head().isProperNoun();
    }

    private void add(Role role) {
        if (roles.stream().noneMatch(r -> r.title().equalsIgnoreCase(role.title()) && r.of().equals(role.of()))) {
            roles.add(role);
        }
        learnGender(role.title());
    }

    private void learnGender(String title) {
        gender = genderOfTitle.apply(title).or(gender);
    }

    /** As a given name tells, as long as nothing else has. */
    void mayBeCalled(Gender given) {
        gender = gender.or(given);
    }

    /** A pronoun that means this one; "she" settles what later "he" cannot mean. */
    void addPronoun(Span span, Gender pronoun) {
        spans.add(span);
        gender = pronoun.or(gender);
    }

    /** Whether a pronoun of this gender can mean it. */
    boolean mayBe(Gender pronoun) {
        return gender.agreesWith(pronoun);
    }

    /** Whether it is a body and no person: "a company". */
    boolean isBody() {
        return body;
    }

    void makeBody() {
        body = true;
    }

    /** Whether it was never more than a place or thing. */
    boolean isBystander() {
        return spans.isEmpty();
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

    String firstName() {
        return name.split("[ -]")[0];
    }

    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Where it is named, without pronouns. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Gives it the country that its surroundings tell. */
    void locate(Setting setting) {
        located = Optional.of(new Home(setting.country(), setting.basis(), Optional.of(setting.words())));
        code = code.withCountryOf(ActorCode.read(setting.country()));
        rule = setting.rule();
    }

    private Optional<Home> home() {
        return located.or(() -> code.country().map(Home::said));
    }

    Actor actor() {
        List<Span> inOrder =
                (isBystander() ? places : spans).stream().sorted().distinct().toList();
        return new Actor(id, kind, name, home(), code.sectors(), roles, inOrder, rule);
    }
}
