package org.openroundtable.registration.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.database.Likeness;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.CountedRegistrations.As;
import org.openroundtable.time.Days;

/**
 * Which registrations of an event are meant, as it stands in the address of a list. Of each property one of the values must
 * hold; empty: it does not matter. What an address names and nobody knows is left out.
 *
 * @param picked ids of registrations, one by one; an id that nobody has picks nobody
 * @param text words of name, address and organisation, each of which is found also with a typing error; the first eight
 *     at most; null: any
 * @param sessions codes; with {@code places} the place in one of them must be in one of these states, else it must be wanted
 * @param organisations names of organisations, whatever way people have typed them
 * @param codes ids of access codes that they have come with
 * @param blocks ids of blocks a place of which what they have come with gives
 * @param invited they have come by a personal invitation
 * @param from registered on this day of the event's zone or later; null: whenever
 * @param until registered on this day or earlier
 * @param answers what was answered or chosen, by the code of the question
 * @param answered codes of questions that must have been answered with more than no
 * @param present codes of sessions, in one of which they are present
 * @param absent codes of sessions, in none of which they are present
 * @param confirmedIn codes of sessions, in each of which they have a confirmed place
 * @param counted what they are counted as
 */
public record RegistrationFilter(
        Set<Long> picked,
        String text,
        Set<RegistrationState> states,
        Set<String> sessions,
        Set<PlaceState> places,
        Set<String> countries,
        Set<OrganisationType> types,
        Set<String> organisations,
        Set<String> tags,
        Set<Long> codes,
        Set<Long> blocks,
        boolean invited,
        LocalDate from,
        LocalDate until,
        SortedMap<String, Set<String>> answers,
        Set<String> answered,
        Set<String> present,
        Set<String> absent,
        Set<String> confirmedIn,
        Set<As> counted) {

    private static final long NOBODY = 0;

    /** Everybody. */
    public static final RegistrationFilter NONE = of(Map.of());

    /** @param parameters of the address */
    public static RegistrationFilter of(Map<String, List<String>> parameters) {
        var in = new Parameters(parameters);
        return new RegistrationFilter(
                in.picked("id"),
                Optional.ofNullable(in.one("q")).map(Likeness::bounded).orElse(null),
                in.choices("status", RegistrationState.values(), RegistrationState::code),
                in.all("session"),
                in.choices("place", PlaceState.values(), PlaceState::code),
                in.all("country"),
                in.choices("organisationType", OrganisationType.values(), OrganisationType::code),
                in.all("organisation"),
                in.all("tag"),
                in.ids("code"),
                in.ids("block"),
                "true".equals(in.one("invited")),
                in.day("from"),
                in.day("until"),
                parameters.keySet().stream()
                        .filter(name ->
                                name.startsWith(Listing.ANSWER) && !in.all(name).isEmpty())
                        .collect(Collectors.toMap(
                                name -> name.substring(Listing.ANSWER.length()),
                                in::all,
                                (one, same) -> one,
                                TreeMap::new)),
                in.all("answered"),
                in.all("present"),
                in.all("absent"),
                in.all("confirmedIn"),
                in.choices("counted", As.values(), As::code));
    }

    /** What {@link #of} reads; nothing of what does not matter. */
    void writeTo(QueryString query) {
        query.addAll("id", picked, String::valueOf);
        query.add("q", text);
        query.addAll("status", states, RegistrationState::code);
        query.addAll("session", sessions, code -> code);
        query.addAll("place", places, PlaceState::code);
        query.addAll("country", countries, code -> code);
        query.addAll("organisationType", types, OrganisationType::code);
        query.addAll("organisation", organisations, name -> name);
        query.addAll("tag", tags, tag -> tag);
        query.addAll("code", codes, String::valueOf);
        query.addAll("block", blocks, String::valueOf);
        query.add("invited", invited ? "true" : null);
        query.add("from", from);
        query.add("until", until);
        answers.forEach((code, chosen) -> query.addAll(Listing.ANSWER + code, chosen, answer -> answer));
        query.addAll("answered", answered, code -> code);
        query.addAll("present", present, code -> code);
        query.addAll("absent", absent, code -> code);
        query.addAll("confirmedIn", confirmedIn, code -> code);
        query.addAll("counted", counted, As::code);
    }

    RegistrationFilter withoutText() {
        return new RegistrationFilter(
                picked,
                null,
                states,
                sessions,
                places,
                countries,
                types,
                organisations,
                tags,
                codes,
                blocks,
                invited,
                from,
                until,
                answers,
                answered,
                present,
                absent,
                confirmedIn,
                counted);
    }

    /** It leaves nobody out. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private record Parameters(Map<String, List<String>> byName) {

        /** Null: not given, or nothing of it. */
        String one(String name) {
            return values(name).stream().findFirst().orElse(null);
        }

        /** Who picks nobody means nobody, and not all. */
        Set<Long> picked(String name) {
            var ids = ids(name);
            return ids.isEmpty() && byName.containsKey(name) ? Set.of(NOBODY) : ids;
        }

        Set<Long> ids(String name) {
            return all(name).stream()
                    .flatMap(id -> WholeNumber.read(id).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Set<String> all(String name) {
            return new TreeSet<>(values(name));
        }

        <T extends Enum<T>> Set<T> choices(String name, T[] choices, Function<T, String> code) {
            var wanted = values(name);
            return Arrays.stream(choices)
                    .filter(choice -> wanted.contains(code.apply(choice)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        LocalDate day(String name) {
            return Days.read(one(name)).orElse(null);
        }

        private Collection<String> values(String name) {
            return byName.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
