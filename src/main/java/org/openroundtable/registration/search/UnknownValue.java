package org.openroundtable.registration.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Question;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.time.Days;

/**
 * What a parameter in the address of a {@link Listing} says and nobody knows: a state or a country that there is not, a
 * session or a question of some other event. Words to be found in what people have told can be any.
 *
 * @param value as it was sent
 */
public record UnknownValue(String parameter, String value) {

    private static final BiPredicate<EventSnapshot, String> ANY = (event, value) -> true;
    private static final BiPredicate<EventSnapshot, String> SESSION =
            (event, value) -> event.session(value).isPresent();
    private static final BiPredicate<EventSnapshot, String> ID =
            (event, value) -> WholeNumber.read(value).isPresent();
    private static final BiPredicate<EventSnapshot, String> DAY =
            (event, value) -> Days.read(value).isPresent();

    /** What {@link Listing#of} reads, and what it can say. */
    private static final Map<String, BiPredicate<EventSnapshot, String>> KNOWN = Map.ofEntries(
            Map.entry("id", ID),
            Map.entry("q", ANY),
            Map.entry("status", one(RegistrationState.values(), RegistrationState::code)),
            Map.entry("session", SESSION),
            Map.entry("place", one(PlaceState.values(), PlaceState::code)),
            Map.entry("country", (event, value) -> CountryCode.all().contains(value)),
            Map.entry("organisationType", one(OrganisationType.values(), OrganisationType::code)),
            Map.entry("organisation", ANY),
            Map.entry("tag", ANY),
            Map.entry("code", ID),
            Map.entry("block", ID),
            Map.entry("invited", (event, value) -> value.equals("true")),
            Map.entry("from", DAY),
            Map.entry("until", DAY),
            Map.entry(
                    "answered",
                    (event, value) -> event.questions().withCode(value).isPresent()),
            Map.entry("present", SESSION),
            Map.entry("absent", SESSION),
            Map.entry("confirmedIn", SESSION),
            Map.entry("counted", one(CountedRegistrations.As.values(), CountedRegistrations.As::code)),
            Map.entry("sort", (event, value) -> Sorting.read(value).isPresent()),
            Map.entry("columns", UnknownValue::areColumns));

    /** Whether a list is narrowed, sorted or shown by a parameter of this name, whatever the event. */
    public static boolean isParameter(String name) {
        return KNOWN.containsKey(name) || name.startsWith(Listing.ANSWER);
    }

    /**
     * All of it, by the names of the parameters. Those that no list reads are left out, and so is what is empty, which is how
     * forms say that it does not matter.
     *
     * @param parameters of the address
     */
    public static List<UnknownValue> in(Map<String, List<String>> parameters, EventSnapshot event) {
        return parameters.entrySet().stream()
                .filter(parameter -> isParameter(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> new UnknownValue(parameter.getKey(), value.strip())))
                .filter(said -> !said.value().isEmpty() && !said.isKnown(event))
                .toList();
    }

    private boolean isKnown(EventSnapshot event) {
        return parameter.startsWith(Listing.ANSWER)
                ? question(event, parameter).filter(this::canBeAnswered).isPresent()
                : KNOWN.get(parameter).test(event, value);
    }

    private boolean canBeAnswered(Question question) {
        var options = question.kind().options();
        return options.isEmpty()
                || options.stream().anyMatch(option -> option.code().equals(value));
    }

    private static Optional<Question> question(EventSnapshot event, String answer) {
        return event.questions().withCode(answer.substring(Listing.ANSWER.length()));
    }

    private static boolean areColumns(EventSnapshot event, String value) {
        return Stream.of(value.split(Listing.SEPARATOR))
                .map(String::strip)
                .allMatch(code -> code.startsWith(Listing.ANSWER)
                        ? question(event, code).isPresent()
                        : Column.withCode(code).isPresent());
    }

    private static <T> BiPredicate<EventSnapshot, String> one(T[] all, Function<T, String> code) {
        return (event, value) -> Arrays.stream(all).map(code).anyMatch(value::equals);
    }
}
