package org.openroundtable.registration.registrant;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.organisation.OrganisationType;

/** Who registers, as typed. Blank optional texts are null. */
@Embeddable
public class Registrant {

    /** One of first and last name may be absent: mononyms exist. */
    @Column(name = "first_name")
    public String firstName;

    @Column(name = "last_name")
    public String lastName;

    public String email;

    @Column(name = "organisation_typed")
    public String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_type", columnDefinition = "text")
    public OrganisationType organisationType;

    /** The company calls itself small or medium-sized. */
    @Column(name = "small_or_medium")
    public boolean smallOrMedium;

    /** Of the office represented; ISO 3166-1 alpha-2. */
    @Column(columnDefinition = "bpchar")
    public String country;

    public String position;

    @Column(name = "accessibility_needs")
    public String accessibilityNeeds;

    /** For the panel. */
    public String questions;

    @Column(name = "show_name")
    public boolean showName;

    @Column(name = "share_contact")
    public boolean shareContact;

    @Column(name = "later_announcements")
    public boolean laterAnnouncements;

    /** Everything in a fixed order, to compare. */
    public List<Object> answers() {
        return Arrays.asList(
                firstName,
                lastName,
                email,
                organisation,
                organisationType,
                smallOrMedium,
                country,
                position,
                accessibilityNeeds,
                questions,
                showName,
                shareContact,
                laterAnnouncements);
    }

    /** Options chosen; each of them may have a limit. */
    public Set<AnswerOption> options() {
        return Set.of();
    }

    /** First and last name with a space, or the one there is. */
    public String fullName() {
        if (firstName == null || lastName == null) {
            return firstName == null ? lastName : firstName;
        }
        return firstName + " " + lastName;
    }
}
