package org.openroundtable.release.comparison;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a property of a document is called when a person reads what has changed. */
public enum DocumentField {
    TITLE("title"),
    PERSONAL_TITLE(""),
    SUBTITLE("subtitle"),
    SERIES("series"),
    EDITION("edition"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    AUDIENCE("audience"),
    MODE("mode"),
    STATUS("status"),
    VENUE("venue"),
    TIME_ZONE("timeZone"),
    LANGUAGES("languages"),
    ACCENT_COLOUR("accentColour"),
    WEBSITE("website"),
    PRIVACY_NOTICE("privacyNotice"),
    LOGO("logo"),
    COVER("cover"),
    ORGANISER(""),
    OPENS_AT("opensAt"),
    CLOSES_AT("closesAt"),
    CHANGES_UNTIL("changesUntil"),
    CAPACITY("capacity"),
    WAITLIST("waitlist"),
    CONFIRM_ADDRESS("confirmAddress"),
    HOLD_MINUTES("holdMinutes"),
    APPROVAL("approval"),
    OFFER_MINUTES("offerMinutes"),
    CODE_OR_INVITATION("codeOrInvitation"),
    LIMIT_PER_ORGANISATION("limitPerOrganisation"),
    OVER_LIMIT_PER_ORGANISATION("overLimitPerOrganisation"),
    DOCUMENTS("documents"),
    NAME("name"),
    COUNTRY("country"),
    EMAIL("email"),
    ORGANISATION("organisation"),
    ORGANISATION_TYPE("organisationType"),
    POSITION("position"),
    BIOGRAPHY("biography"),
    PHOTO("photo"),
    LINKS("links"),
    TYPE("type"),
    TRACK("track"),
    LANGUAGE("language"),
    ROOM("room"),
    ROOMS("rooms"),
    START("start"),
    END("end"),
    JOIN_URL("joinUrl"),
    SPEAKERS("speakers"),
    DO_NOT_RECORD("doNotRecord"),
    REGISTRABLE("registrable"),
    LABEL("label"),
    HELP("help"),
    REQUIRED("required"),
    /** Of a question, all together, with how many may choose each. */
    OPTIONS("options"),
    ONLY_IF("onlyIf"),
    ORGANISERS_ONLY("organisersOnly"),
    MAX_LENGTH("maxLength"),
    MINIMUM("minimum"),
    MAXIMUM("maximum"),
    /** Of the answers to a question, or of personal data altogether. */
    RETENTION("retention"),
    CONTROLLER("controller"),
    LAW("law"),
    PURPOSES("purposes"),
    LEGAL_BASIS("legalBasis"),
    CONTACT("contact"),
    RIGHTS("rights"),
    ORDER(DocumentChange.ORDER),
    /** What the change is about, as a whole. */
    WHOLE(""),
    /** Whatever has no name of its own here. */
    OTHER("");

    private static final Map<String, DocumentField> BY_NAME = Stream.of(values())
            .filter(field -> !field.property.isEmpty())
            .collect(Collectors.toMap(field -> field.property, Function.identity()));

    private static final Set<DocumentField> OF_QUESTIONS = EnumSet.of(
            LABEL, HELP, REQUIRED, OPTIONS, ONLY_IF, ORGANISERS_ONLY, MAX_LENGTH, MINIMUM, MAXIMUM, RETENTION, ORDER);

    private final String property;

    DocumentField(String property) {
        this.property = property;
    }

    /** What it was and is can be read; otherwise only that it has changed. */
    public boolean isShown() {
        return this != ORDER && this != OTHER && this != ONLY_IF;
    }

    static DocumentField of(ChangeSubject subject, String property) {
        if (property.isEmpty()) {
            return WHOLE;
        }
        if (subject == ChangeSubject.SPEAKER && property.equals(TITLE.property)) {
            return PERSONAL_TITLE;
        }
        var field = BY_NAME.getOrDefault(property, OTHER);
        return subject == ChangeSubject.QUESTION && !OF_QUESTIONS.contains(field) ? OTHER : field;
    }
}
