package dateline.statement;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.statement.ActSorts.Sort;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells by the form of a clause what is done by saying it: a command or what others "must" do is a demand, what "we will
 * not" do a refusal, what "we will" do a promise or, where it harms, a threat; who says that others did wrong accuses.
 */
final class ActForms {
    private static final Set<String> COURTESIES = Set.of(
            "thank",
            "bless",
            "look",
            "see",
            "listen",
            "say",
            "let",
            "welcome",
            "congratulate",
            "suppose",
            "forgive",
            "think",
            "imagine",
            "believe",
            "remember",
            "note");

    private static final Set<String> READY = Set.of("ready", "prepared", "willing", "open", "happy", "eager");
    private static final Set<String> LINKING =
            Set.of("be", "seem", "look", "sound", "appear", "remain", "become", "constitute", "represent");

    private static final Set<String> CALLING = Set.of("call", "consider", "deem", "find", "label", "brand");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final ActSorts sorts;

    ActForms(ActSorts sorts) {
        this.sorts = sorts;
    }

    /** The act of a clause that a speaker vouches for; empty where its form tells none. */
    Optional<SpeechAct> act(Clause clause, Voice voice) {
        return Stream.<Form>of(
                        this::command,
                        this::need,
                        this::undertaking,
                        this::refusal,
                        this::othersFate,
                        this::denial,
                        this::blame,
                        this::danger,
                        this::judgement,
                        this::thought,
                        ActForms::forecast)
                .flatMap(f -> f.act(clause, voice).stream())
                .findFirst();
    }

    private interface Form {
        Optional<SpeechAct> act(Clause clause, Voice voice);
    }

    /** "Stop the raids!", "Do not shoot". */
    private Optional<SpeechAct> command(Clause clause, Voice voice) {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        boolean main = clause.link() == Link.MAIN
                || clause.link() == Link.COMPLEMENT
                || clause.link() == Link.OPEN_COMPLEMENT && !has(sentence, verb, "to");
        boolean bare = verb.pos().equals("VB")
                && !clause.question()
                && (clause.doers().isEmpty() || clause.link() == Link.OPEN_COMPLEMENT)
                && sentence.child(verb, Relation.PASSIVE_SUBJECT, Relation.MARKER)
                        .isEmpty()
                && sentence.children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .allMatch(a -> a.lemma().equals("do") && clause.negated());
        boolean polite =
                sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("please"));
        return when(
                main && bare && voice.isQuoted(verb) && !COURTESIES.contains(verb.lemma()),
                polite ? SpeechAct.REQUEST : SpeechAct.DEMAND);
    }

    /** "must leave", "it is time for them to leave", "the best step would be to leave", of others. */
    private Optional<SpeechAct> need(Clause clause, Voice voice) {
        boolean wouldHaveTo =
                clause.above().filter(a -> is(a, Modality.POSSIBLE)).isPresent();
        boolean obliged = is(clause, Modality.OBLIGATION) && !wouldHaveTo && !voice.does(clause);
        if (obliged && clause.perfect()) {
            return Optional.of(SpeechAct.CRITICISE);
        }
        boolean toDo = !clause.complements().isEmpty() || isFollowedByInfinitive(clause);
        boolean needed = sorts.saysSubjectIs(Sort.NEED, clause) && toDo && !clause.negated();
        boolean advised = clause.predicate().lemma().equals("be")
                && !clause.complements().isEmpty()
                && clause.doers().stream()
                        .anyMatch(d ->
                                sorts.is(Sort.NEED, d) || sorts.is(Sort.ADVICE, d) && is(clause, Modality.POSSIBLE));
        boolean noChoice = clause.predicate().lemma().equals("have")
                && clause.negated()
                && clause.patients().stream().anyMatch(p -> p.lemma().equals("choice"))
                && !voice.does(clause);
        return when(obliged || needed || advised || noChoice, SpeechAct.DEMAND);
    }

    /** "it is time for them <b>to leave</b>": the infinitive hangs on the noun or adjective. */
    private static boolean isFollowedByInfinitive(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.attributes().stream()
                .flatMap(a -> sentence.children(a).stream())
                .anyMatch(c -> c.isVerb() && has(sentence, c, "to"));
    }

    /** "we will send aid", "we are ready to talk", "we will strike back". */
    private Optional<SpeechAct> undertaking(Clause clause, Voice voice) {
        if (isNegated(clause) || !voice.does(clause)) {
            return Optional.empty();
        }
        boolean ready = isReady(clause);
        if (!ready && !isFuture(clause, voice)) {
            return Optional.empty();
        }
        boolean war = ready && clause.obliques().stream().anyMatch(o -> sorts.is(Sort.WAR, o.word()));
        if (war || sorts.is(Sort.HARM, clause)) {
            return Optional.of(SpeechAct.THREATEN);
        }
        if (sorts.is(Sort.DEFY, clause)) {
            return Optional.of(SpeechAct.REJECT);
        }
        return when(ready || sorts.is(Sort.HELP, clause), ready ? SpeechAct.OFFER : SpeechAct.PROMISE);
    }

    /** "ready <b>to talk</b>" and "is ready for talks". */
    private static boolean isReady(Clause clause) {
        boolean own = clause.attributes().stream().anyMatch(a -> READY.contains(a.lemma()))
                && (!clause.obliques("for").isEmpty() || !clause.obliques("to").isEmpty());
        boolean above = clause.link() == Link.OPEN_COMPLEMENT
                && clause.sentence()
                        .head(clause.predicate())
                        .filter(h -> READY.contains(h.lemma()))
                        .isPresent();
        return own || above;
    }

    /** "we will not accept", "can never accept", "do not recognise"; "will not comment" is no refusal of an act. */
    private Optional<SpeechAct> refusal(Clause clause, Voice voice) {
        if (!isNegated(clause) || !voice.does(clause)) {
            return Optional.empty();
        }
        boolean future = isFuture(clause, voice);
        boolean present = clause.tense() == Tense.PRESENT && !clause.perfect() || is(clause, Modality.POSSIBLE);
        if ((future || present) && sorts.is(Sort.SILENT, clause)) {
            return Optional.of(SpeechAct.DECLINE_COMMENT);
        }
        boolean act = !sorts.is(Sort.STATE, clause) && !sorts.is(Sort.SPEAK, clause) && !clause.passive();
        return when(future && act || present && sorts.is(Sort.REFUSE, clause), SpeechAct.REJECT);
    }

    /** "they will pay a price", "any raid will be met with force". */
    private Optional<SpeechAct> othersFate(Clause clause, Voice voice) {
        boolean theirs = isFuture(clause, voice) && !isNegated(clause) && !voice.does(clause);
        boolean byUs = clause.passive() && clause.doers().isEmpty() && sorts.is(Sort.HARM, clause);
        return when(theirs && (byUs || sorts.is(Sort.SUFFER, clause)), SpeechAct.THREATEN);
    }

    /** "we did not attack", "there was no attack", "that is a lie". */
    private Optional<SpeechAct> denial(Clause clause, Voice voice) {
        boolean ofClaim = clause.doers().stream().anyMatch(d -> sorts.is(Sort.CLAIM, d));
        boolean untrue = ofClaim && !clause.negated() && sorts.saysSubjectIs(Sort.UNTRUE, clause)
                || ofClaim && clause.negated() && sorts.saysSubjectIs(Sort.TRUE, clause);
        boolean past = clause.tense() == Tense.PAST || clause.perfect();
        boolean deed = clause.negated()
                && clause.modality().isEmpty()
                && (past && voice.does(clause) && !sorts.is(Sort.STATE, clause) && !sorts.is(Sort.SPEAK, clause)
                        || sorts.is(Sort.WRONG, clause)
                                && !clause.predicate().lemma().equals("fail")
                        || sorts.is(Sort.HARM, clause) && voice.does(clause));
        boolean none = clause.predicate().lemma().equals("be")
                && clause.sentence()
                        .child(clause.predicate(), Relation.EXPLETIVE)
                        .isPresent()
                && Stream.concat(clause.attributes().stream(), clause.patients().stream())
                        .anyMatch(a -> sorts.is(Sort.DEED, a) && isNone(clause.sentence(), a, clause));
        return when(untrue || deed || none, SpeechAct.DENY);
    }

    private static boolean isNone(Sentence sentence, Token noun, Clause clause) {
        return clause.negated()
                || sentence.children(noun, Relation.DETERMINER, Relation.NEGATION).stream()
                        .anyMatch(d -> d.lemma().equals("no") || d.lemma().equals("never"));
    }

    /** "they violated the truce", "Chad has lied". */
    private Optional<SpeechAct> blame(Clause clause, Voice voice) {
        boolean told = clause.modality().isEmpty() && !clause.negated();
        boolean wrong = sorts.is(Sort.WRONG, clause) || sorts.is(Sort.HARM, clause) && harmsTheWeak(clause, voice);
        return when(told && voice.leavesToOthers(clause) && wrong, SpeechAct.ACCUSE);
    }

    /** "they are bombing civilians"; "their shells killed two civilians" only reports. */
    private boolean harmsTheWeak(Clause clause, Voice voice) {
        Sentence sentence = clause.sentence();
        return clause.doers().stream().anyMatch(d -> voice.isSomebody(sentence, d))
                && clause.patients().stream()
                        .filter(p -> sorts.is(Sort.VICTIM, p))
                        .anyMatch(p -> sentence.children(p).stream()
                                .noneMatch(c -> c.pos().equals("CD")));
    }

    /** "could lead to war", "is dangerous", "if they leave, many will starve". */
    private Optional<SpeechAct> danger(Clause clause, Voice voice) {
        if (clause.negated() || voice.does(clause)) {
            return Optional.empty();
        }
        boolean conditional = clause.sentence().children(clause.predicate(), Relation.ADVERBIAL_CLAUSE).stream()
                .flatMap(a -> clause.sentence().clauseOf(a).stream())
                .anyMatch(a -> a.marker().filter(CONDITIONS::contains).isPresent());
        boolean can = clause.sentence().children(clause.predicate(), Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("can"));
        boolean ahead =
                is(clause, Modality.POSSIBLE) && !clause.perfect() && !can || isFuture(clause, voice) || conditional;
        return when(ahead && sorts.is(Sort.DANGER, clause) || sorts.saysSubjectIs(Sort.RISK, clause), SpeechAct.WARN);
    }

    /** "was a mistake", "is wonderful", "is not good". */
    private Optional<SpeechAct> judgement(Clause clause, Voice voice) {
        boolean told = clause.modality().filter(m -> m != Modality.POSSIBLE).isEmpty();
        String verb = clause.predicate().lemma();
        if (!told || !LINKING.contains(verb) && !(CALLING.contains(verb) && voice.does(clause))) {
            return Optional.empty();
        }
        boolean flaw = clause.doers().stream().anyMatch(d -> d.isNoun() && sorts.is(Sort.BAD, d)) && !clause.negated();
        boolean oneself = voice.does(clause) && LINKING.contains(verb);
        boolean bad = flaw
                || sorts.judgesSubjectAs(Sort.BAD, clause) && !clause.negated() && !oneself
                || sorts.judgesSubjectAs(Sort.GOOD, clause) && clause.negated() && !oneself;
        boolean good = sorts.judgesSubjectAs(Sort.GOOD, clause) && !clause.negated();
        return bad ? Optional.of(SpeechAct.CRITICISE) : when(good, SpeechAct.PRAISE);
    }

    /** "my hope is that", "we do not think that". */
    private Optional<SpeechAct> thought(Clause clause, Voice voice) {
        boolean mind = clause.predicate().lemma().equals("be")
                && clause.doers().stream()
                        .anyMatch(d -> sorts.is(Sort.MIND, d)
                                && clause.sentence().children(d, Relation.POSSESSOR).stream()
                                        .anyMatch(p -> voice.isOwn(clause.sentence(), p)));
        boolean doubt = clause.negated() && sorts.is(Sort.THINK, clause) && voice.does(clause);
        return when(mind || doubt, SpeechAct.BELIEVE);
    }

    /** "many will lose their homes"; a date makes it an announcement. */
    private static Optional<SpeechAct> forecast(Clause clause, Voice voice) {
        boolean dated = clause.sentence().subtree(clause.predicate()).stream()
                .anyMatch(t -> t.entity().equals("DATE") || t.entity().equals("TIME"));
        boolean theirs = voice.leavesToOthers(clause) && !clause.passive() && !dated;
        return when(isFuture(clause, voice) && theirs, SpeechAct.PREDICT);
    }

    private static boolean isNegated(Clause clause) {
        return clause.negated()
                || clause.link() == Link.OPEN_COMPLEMENT
                        && clause.above().filter(a -> a.negated() && isGoing(a)).isPresent();
    }

    private static boolean isGoing(Clause clause) {
        return clause.predicate().lemma().equals("go") && clause.progressive();
    }

    /** "will", "is going to", in another's words "would". */
    private static boolean isFuture(Clause clause, Voice voice) {
        boolean would = clause.sentence().children(clause.predicate(), Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("would") || a.lemma().equals("'d"));
        boolean isTo = clause.link() == Link.OPEN_COMPLEMENT
                && clause.above().filter(ActForms::isGoing).isEmpty();
        boolean retold = would && clause.link() == Link.COMPLEMENT && !clause.perfect();
        return is(clause, Modality.FUTURE) && !isTo || retold && !voice.isQuoted(clause.predicate());
    }

    private static boolean is(Clause clause, Modality modality) {
        return clause.modality().filter(m -> m == modality).isPresent();
    }

    private static boolean has(Sentence sentence, Token verb, String auxiliary) {
        return sentence.children(verb, Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals(auxiliary));
    }

    private static Optional<SpeechAct> when(boolean told, SpeechAct act) {
        return told ? Optional.of(act) : Optional.empty();
    }
}
