package org.openroundtable.organiser.registration;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Question;
import org.openroundtable.question.kind.YesNo;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.registration.search.Sorting;
import org.openroundtable.registration.search.UnknownValue;
import org.openroundtable.time.InZone;

/** Draws the list of an event's registrations. */
@ApplicationScoped
class ListViews {

    private static final int PAGE = 50;

    private final RegistrationSearch search;
    private final ListColumns columns;

    ListViews(RegistrationSearch search, ListColumns columns) {
        this.search = search;
        this.columns = columns;
    }

    /** @param address parameters of it */
    ListView of(EventSnapshot event, Map<String, List<String>> address, Long after, Locale reader) {
        var listing = Listing.of(address);
        var path = Paths.organiserRegistrations(event.slug());
        var page = search.page(event, listing, after, PAGE);
        return new ListView(
                path,
                listing,
                UnknownValue.in(address, event),
                after == null,
                page.next().map(last -> next(path, listing, last)),
                page.total(),
                columns.of(listing, event, reader).stream()
                        .map(column -> heading(column, path, listing))
                        .toList(),
                columns.all(event, reader),
                page.registrations().stream()
                        .map(found -> new ListView.Row(
                                found, path + "/" + found.id(), InZone.at(found.registeredAt(), event.timeZone())))
                        .toList(),
                options(event));
    }

    private ListView.Options options(EventSnapshot event) {
        var questions = event.questions().all();
        return new ListView.Options(
                event.registrable(),
                event.sessions(),
                search.choices(event),
                questions.stream()
                        .filter(question -> question.kind() instanceof YesNo
                                || !question.kind().options().isEmpty())
                        .toList(),
                questions.stream().filter(Question::isSensitive).toList());
    }

    private static String next(String path, Listing listing, Long last) {
        var address = ListView.address(path, listing);
        return address + (address.contains("?") ? "&" : "?") + "after=" + last;
    }

    /** Moments are first sorted from the last, all else from the first. */
    private static ListView.Heading heading(ListColumn column, String path, Listing listing) {
        if (column.key() == null) {
            return new ListView.Heading(column, null, null);
        }
        var sorting = listing.sorting();
        var current = sorting.key() == column.key();
        var descending = current ? !sorting.descending() : column.key() == Sorting.Key.REGISTERED_AT;
        return new ListView.Heading(
                column,
                ListView.address(path, listing.sortedBy(new Sorting(column.key(), descending))),
                current ? sorting.descending() ? "descending" : "ascending" : null);
    }
}
