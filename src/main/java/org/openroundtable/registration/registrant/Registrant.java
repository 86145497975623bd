package org.openroundtable.registration.registrant;

import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Questions;
import org.openroundtable.secret.Sha256;

/**
 * Who registers, as typed, and what they have answered. Blank texts are null.
 *
 * @param firstName one of first and last name may be absent: mononyms exist
 * @param country of the office represented; ISO 3166-1 alpha-2
 */
@Embeddable
public record Registrant(
        @Column(name = "first_name") String firstName,
        @Column(name = "last_name") String lastName,
        String email,
        @Column(name = "organisation_typed") String organisation,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_type", columnDefinition = "text")
        OrganisationType organisationType,

        @Column(columnDefinition = "bpchar") String country,

        @Mutability(Immutability.class) @JdbcTypeCode(SqlTypes.JSON)
        Answers answers) {

    public Registrant with(Answers others) {
        return new Registrant(firstName, lastName, email, organisation, organisationType, country, others);
    }

    public Registrant withEmail(String other) {
        return new Registrant(firstName, lastName, other, organisation, organisationType, country, answers);
    }

    /** The same as long as nothing of it is changed; for a form, which must not undo what others have changed meanwhile. */
    public String version() {
        return HexFormat.of().formatHex(Sha256.of(toString()));
    }

    /** Options chosen; each of them may have a limit. */
    public Set<AnswerOption> options(Questions questions) {
        return questions.all().stream()
                .filter(question -> answers.to(question.code()) != null)
                .flatMap(question -> question.kind().chosen(answers.to(question.code())).stream()
                        .map(option -> new AnswerOption(question.code(), option)))
                .collect(Collectors.toSet());
    }

    /** First and last name with a space, or the one there is. */
    public String fullName() {
        return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
