package org.openroundtable.organiser.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.Attendee;
import org.openroundtable.registration.attendance.Mark;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.time.InZone;

/** Draws the list of a session, and whoever stands at its door. */
@ApplicationScoped
class AttendanceViews {

    private static final int PAGE = 50;

    private final RegistrationSearch search;
    private final AttendanceDesk desk;

    AttendanceViews(RegistrationSearch search, AttendanceDesk desk) {
        this.search = search;
        this.desk = desk;
    }

    AttendanceList list(Door door, AttendanceQuery query) {
        var listing = query.listing(door.session());
        var page = search.page(door.event(), listing, query.after(), PAGE);
        return new AttendanceList(
                query.shown(),
                query.text(),
                query.written(),
                desk.count(door.event(), door.session()),
                persons(door, page.registrations()),
                Paths.organiserRegistrations(door.slug()) + "/badges.pdf?" + listing.query(),
                page.next()
                        .map(last -> door.path() + query.behind(last).written())
                        .orElse(null),
                query.after() == null);
    }

    /** In their order. */
    List<Person> persons(Door door, List<FoundRegistration> registrations) {
        var ids = registrations.stream().map(FoundRegistration::id).toList();
        Map<Long, Mark> marks = ids.isEmpty() ? Map.of() : desk.marks(door.session(), ids);
        return registrations.stream()
                .map(one -> new Attendee(
                        one.id(),
                        one.registrant().fullName(),
                        one.registrant().organisation(),
                        one.state(),
                        one.places(),
                        marks.get(one.id())))
                .map(one -> person(door, one))
                .toList();
    }

    Person person(Door door, Attendee attendee) {
        var confirmed = attendee.places().entrySet().stream()
                .filter(place -> place.getValue() == PlaceState.CONFIRMED
                        && !place.getKey().equals(door.session().code()))
                .map(Map.Entry::getKey)
                .toList();
        return new Person(
                attendee.registration(),
                attendee.name(),
                attendee.organisation(),
                attendee.state(),
                attendee.isExpectedIn(door.session()),
                titles(door, confirmed),
                attendee.mark(),
                attendee.mark() == null
                        ? null
                        : InZone.at(attendee.mark().at(), door.event().timeZone()));
    }

    private static List<Text> titles(Door door, Collection<String> codes) {
        return door.event().sessions().stream()
                .filter(session -> codes.contains(session.code()))
                .map(session -> session.title())
                .toList();
    }
}
