package org.openroundtable.document.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;
import org.openroundtable.json.JsonRule;
import org.openroundtable.language.Language;
import org.openroundtable.language.LanguageTag;
import org.openroundtable.language.Text;
import org.openroundtable.link.WebAddress;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionStatus;
import org.openroundtable.programme.SessionType;
import org.openroundtable.question.QuestionReader;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads JSON as an event document, and says everything that is wrong with it at once. */
public final class DocumentReader {

    static final String COLOUR_FORM = "#[0-9a-fA-F]{6}";
    /** Of what speakers and sessions are known by, which other programmes may have named. */
    static final String CODE_FORM = "[A-Za-z0-9][A-Za-z0-9_-]*";

    private static final Pattern CODE = Pattern.compile(CODE_FORM);
    private static final Pattern COLOUR = Pattern.compile(COLOUR_FORM);

    private final List<Fault> faults = new ArrayList<>();
    private final EventDocument document;
    /** Of texts that stand in one language only. */
    private String language;

    public DocumentReader(JsonNode json, String slug) {
        document = Fields.readAll(json, faults, this::event);
        if (document.slug() != null && !document.slug().equals(slug)) {
            faults.add(new Fault("/slug", DocumentRule.SAME_SLUG.broken(String.valueOf(slug))));
        }
        faults.addAll(new DocumentCheck(document).faults());
    }

    /** Incomplete if there are faults. */
    public EventDocument document() {
        return document;
    }

    public List<Fault> faults() {
        return faults;
    }

    private EventDocument event(Fields in) {
        var languages = in.lines("languages", DocumentLimits.LANGUAGES, LanguageTag::isValid, JsonRule.LANGUAGE);
        language = first(languages);
        return new EventDocument(
                in.required("slug", slug(in, "slug")),
                in.required("title", textLine(in, "title")),
                textLine(in, "series"),
                in.number("edition", 1, DocumentLimits.EDITIONS),
                in.text("summary", DocumentLimits.SUMMARY, language),
                text(in, "description"),
                in.text("audience", DocumentLimits.SUMMARY, language),
                in.required("mode", in.choice("mode", EventMode.values(), EventMode::code)),
                in.choice("status", EventStatus.values(), EventStatus::code),
                textLine(in, "venue"),
                in.required(
                        "timeZone",
                        in.text("timeZone", DocumentLimits.TIME_ZONE, DocumentReader::isZone, DocumentRule.ZONE)),
                languages,
                in.text("accentColour", 7, COLOUR.asMatchPredicate(), DocumentRule.COLOUR),
                url(in, "website"),
                url(in, "privacyNotice"),
                in.object("privacy", privacy -> PrivacyDocument.read(privacy, language)),
                url(in, "logo"),
                url(in, "cover"),
                in.required("organiser", in.object("organiser", this::organiser)),
                in.object("registration", this::registration),
                in.objects("documents", 0, DocumentLimits.DOCUMENTS, this::linkedDocument),
                QuestionReader.read(in, "questions", language),
                in.required("speakers", in.objects("speakers", 0, DocumentLimits.SPEAKERS, this::speaker)),
                in.required("sessions", in.objects("sessions", 1, DocumentLimits.SESSIONS, this::session)),
                warnings(in));
    }

    /** Those of an answer, if it is sent back: they say nothing of the event. */
    private static List<EventDocument.Warning> warnings(Fields in) {
        in.value("warnings");
        return null;
    }

    private static String first(List<String> languages) {
        return languages == null || languages.isEmpty() || languages.get(0) == null
                ? Language.base().tag()
                : languages.get(0);
    }

    private EventDocument.Organiser organiser(Fields in) {
        return new EventDocument.Organiser(
                in.required("name", line(in, "name")),
                country(in),
                in.required("email", in.text("email", EmailAddress.LONGEST, EmailAddress::isValid, JsonRule.EMAIL)));
    }

    private EventDocument.Registration registration(Fields in) {
        return new EventDocument.Registration(
                in.time("opensAt"),
                in.time("closesAt"),
                in.number("capacity", 0, DocumentLimits.PLACES),
                in.flag("waitlist"),
                in.flag("confirmAddress"),
                in.number("holdMinutes", 1, DocumentLimits.MINUTES),
                in.flag("approval"),
                in.number("offerMinutes", 1, DocumentLimits.MINUTES),
                in.time("changesUntil"),
                in.flag("codeOrInvitation"),
                in.number("limitPerOrganisation", 1, DocumentLimits.PLACES),
                in.choice("overLimitPerOrganisation", OverLimit.values(), OverLimit::code));
    }

    private EventDocument.Document linkedDocument(Fields in) {
        return new EventDocument.Document(
                in.required("title", textLine(in, "title")),
                in.required("url", url(in, "url")),
                in.required("kind", in.choice("kind", LinkedDocument.Kind.values(), LinkedDocument.Kind::code)));
    }

    private EventDocument.Link link(Fields in) {
        return new EventDocument.Link(textLine(in, "title"), in.required("url", url(in, "url")));
    }

    private SpeakerDocument speaker(Fields in) {
        return new SpeakerDocument(
                in.required("id", code(in, "id")),
                in.line("title", DocumentLimits.PERSONAL_TITLE),
                in.required("name", line(in, "name")),
                line(in, "organisation"),
                in.choice("organisationType", OrganisationType.values(), OrganisationType::code),
                country(in),
                textLine(in, "position"),
                text(in, "biography"),
                url(in, "photo"),
                in.objects("links", 0, DocumentLimits.LINKS, this::link));
    }

    private SessionDocument session(Fields in) {
        return new SessionDocument(
                in.required("code", code(in, "code")),
                in.required("type", in.choice("type", SessionType.values(), SessionType::code)),
                in.choice("status", SessionStatus.values(), SessionStatus::code),
                in.required("title", textLine(in, "title")),
                textLine(in, "subtitle"),
                text(in, "description"),
                in.line("track", DocumentLimits.TRACK, language),
                in.text("language", DocumentLimits.LANGUAGE, LanguageTag::isValid, JsonRule.LANGUAGE),
                textLine(in, "room"),
                in.lines("rooms", DocumentLimits.ROOMS, DocumentLimits.LINE, language),
                in.required("start", in.time("start")),
                in.required("end", in.time("end")),
                url(in, "joinUrl"),
                in.objects("speakers", 0, DocumentLimits.APPEARANCES, this::appearance),
                in.objects("links", 0, DocumentLimits.LINKS, this::link),
                in.flag("doNotRecord"),
                in.flag("registrable"),
                in.number("capacity", 0, DocumentLimits.PLACES),
                in.flag("waitlist"),
                in.number("limitPerOrganisation", 1, DocumentLimits.PLACES));
    }

    private SessionDocument.Appearance appearance(Fields in) {
        return new SessionDocument.Appearance(
                in.required("speaker", line(in, "speaker")),
                in.required("role", in.choice("role", Role.values(), Role::code)));
    }

    private static String line(Fields in, String name) {
        return in.line(name, DocumentLimits.LINE);
    }

    private Text textLine(Fields in, String name) {
        return in.line(name, DocumentLimits.LINE, language);
    }

    private Text text(Fields in, String name) {
        return in.text(name, DocumentLimits.TEXT, language);
    }

    private static String slug(Fields in, String name) {
        return in.text(name, DocumentLimits.LINE, EventSlug::isValid, DocumentRule.SLUG);
    }

    private static String code(Fields in, String name) {
        return in.text(name, DocumentLimits.CODE, CODE.asMatchPredicate(), DocumentRule.CODE);
    }

    private static String url(Fields in, String name) {
        var address =
                in.text(name, DocumentLimits.URL, text -> WebAddress.of(text).isPresent(), JsonRule.URL);
        return address == null ? null : WebAddress.of(address).orElseThrow();
    }

    private static String country(Fields in) {
        var code = in.text("country", 2, CountryCode::isValid, JsonRule.COUNTRY);
        return code == null ? null : new CountryCode(code).value();
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }
}
