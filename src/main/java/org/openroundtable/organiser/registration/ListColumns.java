package org.openroundtable.organiser.registration;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Question;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.Column;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.Sorting;
import org.openroundtable.time.InZone;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What each column of the list is called, and what stands in it. */
@ApplicationScoped
public class ListColumns {

    /** Those that a list shows, as far as there are such. */
    List<ListColumn> of(Listing listing, EventSnapshot event, Locale reader) {
        return listing.columns().stream()
                .flatMap(code -> column(code, event, reader).stream())
                .toList();
    }

    /** All that a list of the event can show. */
    public List<ListColumn> all(EventSnapshot event, Locale reader) {
        return Stream.concat(
                        Arrays.stream(Column.values()).map(column -> column(column, event, reader)),
                        event.questions().all().stream().map(question -> column(question, reader)))
                .toList();
    }

    private Optional<ListColumn> column(String code, EventSnapshot event, Locale reader) {
        return code.startsWith(Listing.ANSWER)
                ? event.questions()
                        .withCode(code.substring(Listing.ANSWER.length()))
                        .map(question -> column(question, reader))
                : Column.withCode(code).map(column -> column(column, event, reader));
    }

    private ListColumn column(Column column, EventSnapshot event, Locale reader) {
        var text = text(reader);
        var key = Arrays.stream(Sorting.Key.values())
                .filter(one -> one.code().equals(column.code()))
                .findFirst()
                .orElse(null);
        return new ListColumn(column.code(), text.column(column), key, value(column, event, text, reader));
    }

    private static Function<FoundRegistration, Object> value(
            Column column, EventSnapshot event, RegistrationsMessages text, Locale reader) {
        return switch (column) {
            case NAME -> one -> one.registrant().fullName();
            case FIRST_NAME -> one -> one.registrant().firstName();
            case LAST_NAME -> one -> one.registrant().lastName();
            case EMAIL -> one -> one.registrant().email();
            case ORGANISATION -> one -> one.registrant().organisation();
            case ORGANISATION_TYPE -> {
                var named = MessageBundles.get(DomainMessages.class, Localized.Literal.of(reader.toLanguageTag()));
                yield one -> named.organisationType(one.registrant().organisationType());
            }
            case COUNTRY -> one -> LocalText.country(one.registrant().country(), reader);
            case STATUS -> one -> text.status(one.state());
            case SESSIONS ->
                one -> one.places().entrySet().stream()
                        .map(place ->
                                title(place.getKey(), event, reader) + standing(place.getValue(), one.state(), text))
                        .collect(Collectors.joining("; "));
            case TAGS -> one -> String.join(", ", one.tags());
            case CODE -> one -> one.origin().code();
            case INVITATION -> one -> one.origin().invitation();
            case BLOCK -> one -> one.origin().block();
            case LANGUAGE -> FoundRegistration::language;
            case REGISTERED_AT ->
                one -> InZone.at(one.registeredAt(), event.timeZone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS);
        };
    }

    /** Nothing of a place that is theirs. */
    private static String standing(PlaceState place, RegistrationState registration, RegistrationsMessages text) {
        if (place.isHeldFor(registration)) {
            return " (" + text.held() + ")";
        }
        return place == PlaceState.CONFIRMED ? "" : " (" + text.place(place) + ")";
    }

    private static String title(String code, EventSnapshot event, Locale reader) {
        return event.session(code)
                .map(session -> session.title().in(reader).text())
                .orElse(code);
    }

    private static ListColumn column(Question question, Locale reader) {
        return new ListColumn(
                Listing.ANSWER + question.code(),
                question.label().in(reader).text(),
                null,
                one -> question.said(one.answers(), reader));
    }

    private static RegistrationsMessages text(Locale reader) {
        return MessageBundles.get(RegistrationsMessages.class, Localized.Literal.of(reader.toLanguageTag()));
    }
}
