package org.openroundtable.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.openroundtable.json.Fields;
import org.openroundtable.json.JsonRule;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.kind.Country;
import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Kinds;
import org.openroundtable.question.kind.QuestionRule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads an event's questions from its document. Of a standard question everything but the code may be left out. */
public final class QuestionReader {

    public static final int MOST = 100;
    static final int LONGEST_CODE = 50;
    public static final int LONGEST_LABEL = 300;
    public static final int LONGEST_HELP = 1_000;

    static final String CODE_FORM = "[a-z][A-Za-z0-9]*";

    private static final Pattern CODE = Pattern.compile(CODE_FORM);
    /** What the form, the API and the registrant's own data call by these names is something else. */
    private static final Set<String> TAKEN = Set.of(
            "event",
            "status",
            "registeredAt",
            "language",
            "firstName",
            "lastName",
            "email",
            "organisation",
            "organisationType",
            "country",
            "sessions",
            "website",
            "submission",
            "accessCode",
            "invitation",
            // and what else stands on the form's page, by its id
            "content",
            "organisations",
            "problems");

    private static final String ORGANISATION_TYPE = "organisationType";
    private static final String COUNTRY = "country";

    private final String language;
    /** Those read already. */
    private final Map<String, Question> before = new LinkedHashMap<>();

    private QuestionReader(String language) {
        this.language = language;
    }

    /** A question of one's own can have it: it is of the right form, and nothing else is called so. */
    public static boolean isFree(String code) {
        return code.length() <= LONGEST_CODE
                && CODE.matcher(code).matches()
                && !TAKEN.contains(code)
                && StandardQuestions.withCode(code).isEmpty();
    }

    /**
     * Null: there are none, and so the standard ones are asked.
     *
     * @param language of texts that stand in one language only
     */
    public static Questions read(Fields in, String name, String language) {
        var reader = new QuestionReader(language);
        var questions = in.objects(name, 0, MOST, reader::question);
        return questions == null ? null : new Questions(language, List.copyOf(reader.before.values()));
    }

    /** Null: it has no code or no kind; the fault is noted. */
    private Question question(Fields in) {
        var code = code(in);
        var usual = StandardQuestions.withCode(code);
        var kind = kind(in, usual);
        var label = in.line("label", LONGEST_LABEL, language);
        var question = new Question(
                code,
                usual.isPresent() && label == null ? usual.get().label() : in.required("label", label),
                or(in.text("help", LONGEST_HELP, language), usual.map(Question::help)),
                or(in.flag("required"), usual.map(Question::required).or(() -> Optional.of(false))),
                or(in.object("onlyIf", this::condition), usual.map(Question::onlyIf)),
                or(
                        in.flag("organisersOnly"),
                        usual.map(Question::organisersOnly).or(() -> Optional.of(false))),
                or(retention(in), usual.map(Question::retention).or(() -> Optional.of(RetentionGroup.REGISTRATION))),
                or(place(in), usual.map(Question::place).or(() -> Optional.of(FormPlace.END))),
                kind == null ? null : kind.with(in, language));
        if (code != null && before.putIfAbsent(code, question) != null) {
            in.fault("code", JsonRule.UNIQUE.broken());
        }
        return question;
    }

    private static String code(Fields in) {
        var code = in.required("code", in.text("code", LONGEST_CODE, CODE.asMatchPredicate(), QuestionRule.CODE));
        return code != null && !in.isTrusted() && TAKEN.contains(code)
                ? in.fault("code", QuestionRule.FREE_CODE.broken())
                : code;
    }

    private static Kind kind(Fields in, Optional<Question> usual) {
        var kind = in.choice("kind", Kinds.ALL.toArray(Kind[]::new), Kind::name);
        if (usual.isEmpty()) {
            return in.required("kind", kind);
        }
        var known = usual.get().kind();
        return kind == null || kind.name().equals(known.name())
                ? known
                : in.fault("kind", QuestionRule.KIND.broken(known.name()));
    }

    private static RetentionGroup retention(Fields in) {
        return in.choice("retention", RetentionGroup.values(), RetentionGroup::code);
    }

    private static FormPlace place(Fields in) {
        var places = Arrays.stream(FormPlace.values()).filter(place -> place.after() != null);
        return in.choice("after", places.toArray(FormPlace[]::new), FormPlace::after);
    }

    private Condition condition(Fields in) {
        var code = in.required("question", in.line("question", LONGEST_CODE));
        var is = in.required("is", in.value("is"));
        if (code == null || is == null) {
            return null;
        }
        var answers =
                is.isArray() ? StreamSupport.stream(is.spliterator(), false).toList() : List.of(is);
        if (in.isTrusted()) {
            return new Condition(code, answers);
        }
        var question = before.get(code);
        if (question == null && !code.equals(ORGANISATION_TYPE) && !code.equals(COUNTRY)) {
            return in.fault("question", QuestionRule.EARLIER.broken());
        }
        if (question != null && question.organisersOnly()) {
            return in.fault("question", QuestionRule.ASKED_OF_REGISTRANTS.broken());
        }
        if (question != null && question.kind() == null) {
            // What is wrong with that question is told there.
            return null;
        }
        var possible = answers.stream()
                .flatMap(answer -> possible(answer, code).stream())
                .toList();
        return !possible.isEmpty() && possible.size() == answers.size()
                ? new Condition(code, possible)
                : in.fault("is", QuestionRule.ANSWER.broken());
    }

    /** As it will be kept; empty: nobody can answer so. Of several that can be chosen, a condition names one. */
    private Optional<JsonNode> possible(JsonNode answer, String code) {
        if (code.equals(ORGANISATION_TYPE)) {
            return Optional.of(answer).filter(QuestionReader::isOrganisationType);
        }
        var kind = code.equals(COUNTRY) ? new Country() : before.get(code).kind();
        if (kind.check(code, JsonNodeFactory.instance.arrayNode().add(answer)).isEmpty()) {
            return Optional.of(answer);
        }
        return Optional.ofNullable(kind.tidy(answer))
                .filter(tidy -> !tidy.isArray() && kind.check(code, tidy).isEmpty());
    }

    private static boolean isOrganisationType(JsonNode code) {
        return Arrays.stream(OrganisationType.values())
                .anyMatch(type -> type.code().equals(code.textValue()));
    }

    private static <T> T or(T described, Optional<T> usual) {
        return described == null ? usual.orElse(null) : described;
    }
}
