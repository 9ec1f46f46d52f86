package dateline.actor;

import dateline.actor.Actor.Kind;
import dateline.actor.Actor.Role;
import dateline.actor.ActorLexicon.Name;
import dateline.actor.ActorLexicon.Sort;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import dateline.rule.Lexicon.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases of one sentence that mean actors: names, offices, bodies, groups. Pronouns are not its work. */
final class MentionReader {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "several", "many", "two", "three", "four");
    private static final Set<String> BELONGING = Set.of("of", "to", "for", "from", "in", "at", "with");

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final SentenceNames names;
    private final Map<Integer, Optional<Mention>> read = new HashMap<>();

    private MentionReader(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = new SentenceNames(lexicon, sentence, day);
    }

    /** The mentions of a sentence in the order of their heads. */
    static List<Mention> read(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        MentionReader reader = new MentionReader(lexicon, sentence, day);
        List<Mention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            reader.mention(token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Mention> mention(Token head) {
        Optional<Mention> known = read.get(head.index());
        if (known != null) {
            return known;
        }
        read.put(head.index(), Optional.empty()); // an odd parse may lead back here
        Optional<Mention> found = isHead(head) ? describe(head) : Optional.empty();
        read.put(head.index(), found);
        return found;
    }

    /** A noun that heads a phrase, or a name or demonym in front of a noun: "<b>U.S.</b> envoys". */
    private boolean isHead(Token token) {
        if (!token.pos().startsWith("NN") && !token.pos().startsWith("JJ")) {
            return false;
        }
        Name name = names.get(token.index());
        if (token.is(Relation.MODIFIER)) {
            boolean partOfPerson = isPartOfPersonName(token);
            return name == null ? isBodyInFront(token) : !partOfPerson && lastWordOf(name, token);
        }
        return token.pos().startsWith("NN") || name != null;
    }

    /** A body in front of what it does, which is no actor itself: "<b>police</b> firing", but not "police station". */
    private boolean isBodyInFront(Token token) {
        Optional<Token> act = sentence.head(token);
        return token.pos().startsWith("NN")
                && token.entity().isEmpty()
                && act.filter(a -> a.index() > token.index() && a.pos().startsWith("NN") && !a.isProperNoun())
                        .isPresent()
                && names.covering(token, false)
                        .filter(agent -> agent.to() == token.index() + 1)
                        .isPresent()
                && mention(act.get()).isEmpty();
    }

    private boolean isPartOfPersonName(Token token) {
        return token.entity().equals("PERSON")
                && sentence.head(token)
                        .map(h -> h.entity().equals("PERSON") && h.index() == token.index() + 1 && !h.entityStart())
                        .orElse(false);
    }

    private static boolean lastWordOf(Name name, Token token) {
        return name.hit().to() == token.index() + 1;
    }

    private Optional<Mention> describe(Token head) {
        if (isTimeOrMoney(head)) {
            return Optional.empty();
        }
        Name name = names.get(head.index());
        if (name != null && name.sort() != Sort.PERSON && isWholeName(name, head)) {
            return named(head, name);
        }
        if (isPersonName(head)) {
            return Optional.of(person(head));
        }
        return bodyOrOffice(head).or(() -> unknownOrganization(head));
    }

    private static boolean isTimeOrMoney(Token head) {
        return Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL")
                        .contains(head.entity())
                && !head.pos().equals("NNS");
    }

    /** Whether a name from the lexicon is not just the beginning of a longer one: "Mali" but not "Mali Front". */
    private boolean isWholeName(Name name, Token head) {
        boolean qualifier = head.is(Relation.MODIFIER);
        boolean insidePerson =
                head.entity().equals("PERSON") && nameStart(head) < name.hit().from();
        return qualifier ? lastWordOf(name, head) : !insidePerson;
    }

    private Optional<Mention> named(Token head, Name name) {
        Span span = sentence.spanOf(
                sentence.tokens().subList(name.hit().from(), name.hit().to()));
        String words = printed(name.hit().entry().phrase(), span);
        Code code = name.code();
        return switch (name.sort()) {
            case COUNTRY, CAPITAL -> country(head, span, code);
            case DEMONYM ->
                head.is(Relation.MODIFIER) || isSingularAdjective(head)
                        ? country(head, span, code)
                        : people(head, span, words, code);
            case REGION ->
                Optional.of(new Mention(
                        sentence, head, span, Kind.GROUP, words, "place:" + words, region(code), List.of(), true));
            case ORGANIZATION, METONYM ->
                bodyOrOffice(head, name)
                        .or(() -> Optional.of(new Mention(
                                sentence,
                                head,
                                span,
                                Kind.ORGANIZATION,
                                words,
                                "name:" + words,
                                code,
                                List.of(),
                                true)));
            case PERSON -> Optional.of(person(head));
        };
    }

    /** A name as the lexicon prints it; one that it gives in capitals, as the text does. */
    private String printed(String phrase, Span span) {
        return phrase.equals(phrase.toUpperCase(Locale.ROOT)) ? sentence.textBetween(span) : phrase;
    }

    /** The people of a town or region, when it is shelled or protests. */
    private static Code region(Code code) {
        return new Code(code.country(), List.of("CVL"));
    }

    private boolean isSingularAdjective(Token head) {
        return head.pos().startsWith("JJ");
    }

    private Optional<Mention> country(Token head, Span span, Code code) {
        return code.country()
                .map(c -> new Mention(
                        sentence,
                        head,
                        span,
                        c.equals("EUR") ? Kind.GROUP : Kind.COUNTRY,
                        lexicon.countryName(c).orElseGet(() -> sentence.textBetween(span)),
                        "country:" + c,
                        new Code(code.country(), List.of()),
                        List.of(),
                        true));
    }

    private Optional<Mention> people(Token head, Span span, String words, Code code) {
        return Optional.of(
                new Mention(sentence, head, span, Kind.GROUP, head.text(), "people:" + words, code, List.of(), true));
    }

    // ---- people by name

    private boolean isPersonName(Token head) {
        if (!head.isProperNoun()) {
            return false;
        }
        boolean tagged = head.entity().equals("PERSON");
        Name name = names.get(head.index());
        boolean known = name != null && name.sort() == Sort.PERSON;
        boolean titled = !tagged && name == null && isTitledName(head);
        return tagged || known || titled;
    }

    /** The engine takes some names for organisations; a title in front tells better: "envoy Steve Witkoff". */
    private boolean isTitledName(Token head) {
        int start = firstOfProperNouns(head);
        return start > 0
                && head.index() - start <= 3
                && names.titleEndingAt(start).isPresent()
                && !agentCovers(head);
    }

    private int firstOfProperNouns(Token head) {
        int start = head.index();
        while (start > 0
                && sentence.token(start - 1).isProperNoun()
                && names.titleEndingAt(start).isEmpty()) {
            start--;
        }
        return start;
    }

    private boolean agentCovers(Token head) {
        return lexicon.agentAt(sentence, head.index()).isPresent();
    }

    private Mention person(Token head) {
        int start = nameStart(head);
        List<Token> nameWords = sentence.tokens().subList(start, head.index() + 1);
        String name = words(nameWords);
        List<Role> roles = new ArrayList<>();
        Code code = Code.NONE;
        Optional<Hit> title = names.titleEndingAt(start);
        int first = start;
        if (title.isPresent()) {
            Code owner = ownerBefore(title.get().from(), head);
            code = sectors(title.get(), owner);
            roles.add(role(title.get(), owner));
            first = firstOfPhrase(title.get().from());
        }
        for (Token apposition : appositions(head)) {
            Optional<Hit> office = names.covering(apposition, true);
            if (office.isPresent()) {
                Code owner = owner(apposition, office.get());
                code = code.or(sectors(office.get(), owner));
                roles.add(role(office.get(), owner));
            }
        }
        code = code.or(names.known(name));
        if (code.country().isEmpty()) {
            code = code.withCountryOf(possessor(head));
        }
        Span span = sentence.spanOf(sentence.tokens().subList(first, head.index() + 1));
        return new Mention(sentence, head, span, Kind.PERSON, name, "person:" + name, code, roles, true);
    }

    private int nameStart(Token head) {
        Name known = names.get(head.index());
        if (known != null && known.sort() == Sort.PERSON) {
            return known.hit().from();
        }
        if (!head.entity().equals("PERSON")) {
            return firstOfProperNouns(head);
        }
        int start = head.index();
        while (start > 0
                && sentence.token(start).entity().equals("PERSON")
                && !sentence.token(start).entityStart()) {
            start--;
        }
        while (start < head.index()
                && names.titleEndingAt(start + 1)
                        .filter(h -> h.from() >= start(head))
                        .isPresent()) {
            start++;
        }
        return start;
    }

    private static int start(Token head) {
        return Math.max(0, head.index() - 4);
    }

    /** An apposition behind, or the noun that this is itself the apposition of: "its envoy, Ana Brant". */
    private List<Token> appositions(Token head) {
        List<Token> found = new ArrayList<>(sentence.children(head, Relation.APPOSITION));
        if (head.is(Relation.APPOSITION)) {
            Optional<Token> above = sentence.head(head).filter(h -> !h.entity().equals("PERSON"));
            above.ifPresent(found::add);
            above.flatMap(this::whoseIs).ifPresent(found::add);
        }
        return found;
    }

    /** The noun that an "of" phrase belongs to: "head" for "bank" in "the head of the bank". */
    private Optional<Token> whoseIs(Token noun) {
        return sentence.head(noun).filter(p -> p.is(Relation.PREPOSITION)).flatMap(sentence::head);
    }

    /** Country and sectors of a title: its own sector, or that of what it belongs to ("*"), or none ("-"). */
    private static Code sectors(Hit title, Code owner) {
        Code own = Code.of(title.meaning());
        if (title.meaning().equals("*")) {
            return owner;
        }
        return new Code(owner.country(), own.sectors());
    }

    private Role role(Hit title, Code owner) {
        Span span = sentence.spanOf(sentence.tokens().subList(title.from(), title.to()));
        return new Role(words(sentence.tokens().subList(title.from(), title.to())), owner.country(), span);
    }

    /** Whom a title in front of a name belongs to: the demonym, country or body before it, else a possessor. */
    private Code ownerBefore(int titleStart, Token head) {
        for (int i = titleStart - 1; i >= Math.max(0, titleStart - 6); i--) {
            Name name = names.get(i);
            if (name != null && name.sort() != Sort.PERSON) {
                return withSector(name);
            }
            boolean between = sentence.token(i).text().equalsIgnoreCase("and") || isQualifier(sentence.token(i));
            if (!between) {
                break;
            }
        }
        Code possessor = possessor(head);
        if (!possessor.isEmpty()) {
            return possessor;
        }
        return titleStart < sentence.tokens().size() ? belonging(sentence.token(titleStart)) : Code.NONE;
    }

    private static Code withSector(Name name) {
        return name.code();
    }

    private boolean isQualifier(Token token) {
        return token.is(Relation.MODIFIER)
                && (token.pos().startsWith("JJ") || token.pos().startsWith("NN"));
    }

    private int firstOfPhrase(int titleStart) {
        int first = titleStart;
        while (first > 0
                && (names.get(first - 1) != null || isQualifier(sentence.token(first - 1)))
                && !isPersonNameAt(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isPersonNameAt(int i) {
        return sentence.token(i).entity().equals("PERSON");
    }

    // ---- bodies, offices, groups

    /** "Kremlin spokesman": a name that only qualifies a noun of the same phrase is not itself the head. */
    private Optional<Mention> bodyOrOffice(Token head, Name name) {
        boolean nameIsHead = name.hit().to() == head.index() + 1
                && lexicon.agentAt(sentence, head.index()).isEmpty();
        return nameIsHead || name.hit().from() <= head.index() ? Optional.empty() : bodyOrOffice(head);
    }

    private Optional<Mention> bodyOrOffice(Token head) {
        Optional<Hit> title = names.covering(head, true);
        Optional<Hit> agent = names.covering(head, false);
        if (title.isEmpty() && agent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> holder = title.isPresent() ? holderInApposition(head) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        boolean office =
                title.isPresent() && (agent.isEmpty() || isLonger(title.get(), agent.get()) || isSingular(head));
        return Optional.of(office ? office(head, title.get()) : group(head, agent.orElseGet(title::get)));
    }

    /** "the head of the bank, Ana Brant": the office means its holder named behind. */
    private Optional<Mention> holderInApposition(Token head) {
        List<Token> appositions = new ArrayList<>(sentence.children(head, Relation.APPOSITION));
        for (Token preposition : sentence.children(head, Relation.PREPOSITION)) {
            for (Token owner : sentence.children(preposition, Relation.PREPOSITION_OBJECT)) {
                appositions.addAll(sentence.children(owner, Relation.APPOSITION));
            }
        }
        return appositions.stream().filter(this::isPersonName).findFirst().map(name -> {
            Mention person = person(name);
            return new Mention(
                    sentence,
                    head,
                    person.span(),
                    person.kind(),
                    person.name(),
                    person.key(),
                    person.code(),
                    person.roles(),
                    true);
        });
    }

    private static boolean isLonger(Hit one, Hit other) {
        return one.to() - one.from() > other.to() - other.from();
    }

    private static boolean isSingular(Token head) {
        return head.pos().equals("NN") || head.pos().equals("NNP");
    }

    private Mention office(Token head, Hit title) {
        Code owner = owner(head, title);
        Code code = sectors(title, owner);
        boolean definite = isDefinite(head);
        Kind kind = definite ? Kind.OFFICE : Kind.UNNAMED;
        String words = phrase(head, title);
        return new Mention(
                sentence,
                head,
                coreSpan(head, title),
                kind,
                words,
                "office:" + words.toLowerCase(Locale.ROOT) + ":"
                        + code.country().orElse(""),
                code,
                List.of(role(title, owner)),
                definite);
    }

    private Mention group(Token head, Hit agent) {
        Code owner = owner(head, agent);
        Code own = Code.of(agent.meaning());
        Code code = own.sectors().isEmpty() ? owner : new Code(owner.country(), own.sectors());
        String words = phrase(head, agent);
        boolean body = isSingular(head);
        Kind kind = body ? (isDefinite(head) ? Kind.ORGANIZATION : Kind.UNNAMED) : Kind.GROUP;
        return new Mention(
                sentence,
                head,
                coreSpan(head, agent),
                kind,
                words,
                "group:" + words.toLowerCase(Locale.ROOT) + ":" + code.country().orElse(""),
                code,
                List.of(),
                isDefinite(head));
    }

    private boolean isDefinite(Token head) {
        return sentence.children(head, Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER).stream()
                .noneMatch(d -> INDEFINITE.contains(d.lemma()) || d.pos().equals("CD"));
    }

    /** Whom a body or office belongs to: demonym or name in front, possessor, then "of", "from" and the like. */
    private Code owner(Token head, Hit hit) {
        for (Token modifier : qualifiers(head)) {
            Name name = names.get(modifier.index());
            boolean outside = modifier.index() < hit.from() || modifier.index() >= hit.to();
            if (name != null && outside) {
                return name.code();
            }
        }
        if (lexicon.isRelational(head.lemma())) {
            return Code.NONE;
        }
        Code possessor = possessor(head);
        return possessor.isEmpty() ? belonging(head) : possessor;
    }

    /** In "Kenyan police raid" the engine hangs both words in front on the raid. */
    private boolean isInFront(Token head) {
        return head.is(Relation.MODIFIER)
                && head.pos().startsWith("NN")
                && names.get(head.index()) == null
                && sentence.token(head.head()).pos().startsWith("NN");
    }

    /** Nouns and adjectives in front of a noun, and those in front of them, but not what hangs on a participle. */
    private List<Token> qualifiers(Token head) {
        List<Token> found = new ArrayList<>();
        List<Token> children = new ArrayList<>(sentence.children(head, Relation.MODIFIER));
        if (isInFront(head)) {
            children.addAll(sentence.children(sentence.token(head.head()), Relation.MODIFIER));
        }
        for (Token child : children) {
            if (child.index() < head.index()
                    && (child.pos().startsWith("NN") || child.pos().startsWith("JJ"))) {
                found.addAll(qualifiers(child));
                found.add(child);
            }
        }
        return found;
    }

    private Code possessor(Token head) {
        List<Token> chain = new ArrayList<>(sentence.children(head, Relation.POSSESSOR));
        sentence.children(head, Relation.MODIFIER).forEach(m -> chain.addAll(sentence.children(m, Relation.POSSESSOR)));
        return chain.stream()
                .flatMap(p -> mention(p).stream())
                .map(Mention::code)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse(Code.NONE);
    }

    private Code belonging(Token head) {
        for (Token preposition : sentence.children(head, Relation.PREPOSITION)) {
            if (BELONGING.contains(preposition.lemma())) {
                for (Token below : sentence.children(preposition, Relation.PREPOSITION_OBJECT)) {
                    Code code = mention(below).map(Mention::code).orElse(qualifierCode(below));
                    if (!code.isEmpty()) {
                        return code;
                    }
                }
            }
        }
        return Code.NONE;
    }

    private Code qualifierCode(Token head) {
        return qualifiers(head).stream()
                .map(q -> names.get(q.index()))
                .filter(n -> n != null)
                .findFirst()
                .map(Name::code)
                .orElse(possessor(head));
    }

    private Span coreSpan(Token head, Hit hit) {
        int first = Math.min(hit.from(), head.index());
        for (Token qualifier : qualifiers(head)) {
            first = Math.min(first, qualifier.index());
        }
        int last = Math.max(head.index() + 1, hit.to());
        return sentence.spanOf(sentence.tokens().subList(first, last));
    }

    /** "Ukraine's air force", "European allies": possessor and qualifiers belong to the name of a body or group. */
    private String phrase(Token head, Hit hit) {
        Span core = coreSpan(head, hit);
        Optional<Token> possessor = sentence.children(head, Relation.POSSESSOR).stream()
                .filter(p -> p.isProperNoun() && p.index() < head.index())
                .findFirst();
        int start = possessor.map(p -> firstWord(p).span().start()).orElse(core.start());
        return sentence.textBetween(new Span(Math.min(start, core.start()), core.end()));
    }

    private Token firstWord(Token head) {
        return sentence.nounPhrase(head).get(0);
    }

    private Optional<Mention> unknownOrganization(Token head) {
        boolean place = head.entity().equals("GPE") || head.entity().equals("LOC");
        if (!head.isProperNoun()
                || head.is(Relation.MODIFIER)
                || !(head.entity().equals("ORG") || place)) {
            return Optional.empty();
        }
        int start = head.index();
        while (start > 0
                && !sentence.token(start).entityStart()
                && sentence.token(start).entity().equals(head.entity())) {
            start--;
        }
        List<Token> nameWords = sentence.tokens().subList(start, head.index() + 1);
        Code owner = possessor(head).or(place ? Code.NONE : belonging(head));
        Code code = place ? new Code(owner.country(), List.of()) : new Code(owner.country(), List.of());
        String name = words(nameWords);
        return Optional.of(new Mention(
                sentence,
                head,
                sentence.spanOf(nameWords),
                place ? Kind.GROUP : Kind.ORGANIZATION,
                name,
                "name:" + name,
                code,
                List.of(),
                true));
    }

    private String words(List<Token> tokens) {
        return sentence.textBetween(
                tokens.get(0).span().to(tokens.get(tokens.size() - 1).span()));
    }
}
