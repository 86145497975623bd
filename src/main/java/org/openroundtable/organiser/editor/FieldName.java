package org.openroundtable.organiser.editor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.TemplateEnum;

/** The properties of documents that people know by a word of their own. */
@TemplateEnum
public enum FieldName {
    TITLE,
    RULES,
    NEW_EVENTS,
    SERIES,
    EDITION,
    SUMMARY,
    DESCRIPTION,
    AUDIENCE,
    MODE,
    STATUS,
    VENUE,
    TIME_ZONE,
    LANGUAGES,
    ACCENT_COLOUR,
    WEBSITE,
    PRIVACY_NOTICE,
    LOGO,
    COVER,
    ORGANISER,
    NAME,
    COUNTRY,
    EMAIL,
    REGISTRATION,
    OPENS_AT,
    CLOSES_AT,
    CAPACITY,
    WAITLIST,
    CONFIRM_ADDRESS,
    CODE_OR_INVITATION,
    HOLD_MINUTES,
    APPROVAL,
    OFFER_MINUTES,
    CHANGES_UNTIL,
    DOCUMENTS,
    URL,
    KIND,
    QUESTIONS,
    SPEAKERS,
    SESSIONS,
    TYPE,
    SUBTITLE,
    TRACK,
    LANGUAGE,
    ROOM,
    ROOMS,
    START,
    END,
    JOIN_URL,
    LINKS,
    DO_NOT_RECORD,
    REGISTRABLE,
    POSITION,
    BIOGRAPHY,
    PHOTO,
    ORGANISATION,
    ORGANISATION_TYPE,
    FIRST_DAY,
    LAST_DAY,
    DRAFT,
    PRIVACY,
    CONTROLLER,
    LAW,
    PURPOSES,
    LEGAL_BASIS,
    RETENTION,
    DATA,
    PERIOD,
    CONTACT,
    RIGHTS,
    PAGES,
    IMPRINT,
    ACCESSIBILITY,
    SENDER,
    REPLY_TO,
    OFFERED,
    SECURITY_REPORTS,
    GOOD_UNTIL,
    SLUG,
    CODE,
    LABEL,
    HELP,
    OPTIONS,
    SPEAKER,
    ROLE,
    REQUIRED,
    ONLY_IF,
    ORGANISERS_ONLY,
    ORDER;

    /** Of a property, or of the order of a list, {@code ~order}; empty: there is no word for it. */
    public static Optional<FieldName> of(String property) {
        var name = property.replaceFirst("^~", "").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
