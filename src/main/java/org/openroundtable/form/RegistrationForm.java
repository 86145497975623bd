package org.openroundtable.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.desk.IdempotencyKey;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.kept.SubmissionName;

/**
 * What the form holds, as typed. Besides those of the registrant and
 * the answers, by the codes of the questions, these are
 * {@code sessions}: codes;
 * {@code accessCode}: an access code;
 * {@code invitation}: the secret of a link;
 * {@code website}: no person sees it, whoever fills it in is a program;
 * {@code submission}: names this filling-in of the form, so that sending it twice registers once.
 */
public record RegistrationForm(FormFields fields) {

    /** For everybody: the page that is sent has a name of its own. */
    public static RegistrationForm empty() {
        return new RegistrationForm(new FormFields(Map.of("submission", List.of(SubmissionName.PLACE))));
    }

    /** With what the organiser has told of one person; each null: nothing. */
    public static RegistrationForm forGuest(String firstName, String lastName, String organisation) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "submission", RandomSecret.next());
        put(fields, "firstName", firstName);
        put(fields, "lastName", lastName);
        put(fields, "organisation", organisation);
        return new RegistrationForm(new FormFields(fields));
    }

    public static RegistrationForm of(Registrant registrant, Questions questions) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "firstName", registrant.firstName());
        put(fields, "lastName", registrant.lastName());
        put(fields, "organisation", registrant.organisation());
        put(fields, "organisationType", registrant.organisationType().code());
        put(fields, "country", registrant.country());
        for (var question : questions.ofRegistrants()) {
            var answer = registrant.answers().to(question.code());
            if (answer != null) {
                fields.put(question.code(), question.kind().toForm(answer));
            }
        }
        return new RegistrationForm(new FormFields(fields));
    }

    /** Null: the field was not sent. */
    public String value(String field) {
        return fields.value(field);
    }

    public List<String> values(String field) {
        return fields.values(field);
    }

    /** @param email instead of the one in the form, if there is one in it */
    public CheckedRegistrant registrant(Questions questions, String email) {
        var typed = new Registrant(
                value("firstName"),
                value("lastName"),
                email,
                value("organisation"),
                organisationType(),
                value("country"),
                Answers.NONE);
        return CheckedRegistrant.of(
                typed, questions, question -> question.kind().fromForm(values(question.code())));
    }

    /** The access code; null: none was typed. */
    public String code() {
        return TypedText.line(value("accessCode"));
    }

    /** Codes of sessions. */
    public Set<String> chosen() {
        return new HashSet<>(values("sessions"));
    }

    /** Null: the form was sent without its name, so each sending counts. */
    public IdempotencyKey key() {
        var submission = value("submission");
        return IdempotencyKey.isValid(submission) ? new IdempotencyKey(submission) : null;
    }

    public boolean isFilledByProgram() {
        var website = value("website");
        return website != null && !website.isBlank();
    }

    private OrganisationType organisationType() {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(value("organisationType")))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }
}
