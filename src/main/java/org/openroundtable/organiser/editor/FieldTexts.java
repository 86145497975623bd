package org.openroundtable.organiser.editor;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.form.DomainMessages;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.question.RetentionGroup;
import org.openroundtable.time.Days;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Says in the reader's language what stands in a field of a document: what organisers have typed as it is, what they have
 * chosen in words, moments as clocks show them.
 */
@RequestScoped
public class FieldTexts {

    private final EditorMessages text;
    private final DomainMessages domain;
    private final Locale locale;

    FieldTexts(Visitor visitor) {
        var language = Localized.Literal.of(visitor.getLanguage().tag());
        this.text = MessageBundles.get(EditorMessages.class, language);
        this.domain = MessageBundles.get(DomainMessages.class, language);
        this.locale = visitor.getLocale();
    }

    /**
     * Of a list or an object all that stands in it.
     *
     * @param path as changes have it
     * @param value null: nothing
     * @param zone that moments are told in
     * @return null: nothing
     */
    public String of(String path, JsonNode value, ZoneId zone) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return joined(StreamSupport.stream(value.spliterator(), false).map(item -> of(path, item, zone)), "; ");
        }
        if (value.isObject()) {
            return joined(
                    value.properties().stream()
                            .map(property -> of(path + "/" + property.getKey(), property.getValue(), zone)),
                    ", ");
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? text.yes() : text.no();
        }
        return word(path.substring(path.lastIndexOf('/') + 1), value.asText(), zone);
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining(separator));
    }

    private String word(String property, String value, ZoneId zone) {
        return switch (property) {
            case "mode" -> word(EventMode.values(), EventMode::code, domain::eventMode, value);
            case "type" -> word(SessionType.values(), SessionType::code, domain::sessionType, value);
            case "role" -> word(Role.values(), Role::code, domain::role, value);
            case "organisationType" ->
                word(OrganisationType.values(), OrganisationType::code, domain::organisationType, value);
            case "status" -> word(EventStatus.values(), EventStatus::code, text::status, value);
            case "law" -> word(PrivacyLaw.values(), PrivacyLaw::code, domain::privacyLaw, value);
            case "retention" -> word(RetentionGroup.values(), RetentionGroup::code, domain::retentionGroup, value);
            case "country" -> LocalText.country(value, locale);
            case "language", "languages" -> LocalText.languageName(value, locale);
            case "firstDay", "lastDay", "goodUntil" ->
                Days.read(value).map(day -> LocalText.date(day, locale)).orElse(value);
            default -> moment(value, zone);
        };
    }

    private static <E> String word(E[] all, Function<E, String> code, Function<E, String> word, String wanted) {
        return Stream.of(all)
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .map(word)
                .orElse(wanted);
    }

    private String moment(String value, ZoneId zone) {
        try {
            return LocalText.moment(OffsetDateTime.parse(value).atZoneSameInstant(zone), locale);
        } catch (DateTimeException noMoment) {
            return value;
        }
    }
}
