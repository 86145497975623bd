package org.openroundtable.organiser.registration;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.question.Question;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationFilter;
import org.openroundtable.registration.search.RegistrationSearch.Choices;
import org.openroundtable.registration.search.Sorting;
import org.openroundtable.registration.search.UnknownValue;
import org.openroundtable.report.figure.Figure;

/**
 * A page of the list as it is shown.
 *
 * @param path of the list
 * @param unknown what its address says and this event does not know
 * @param first whether this is its first page
 * @param next address of the page after; empty: this is the last
 * @param columns shown
 * @param possible columns that could be shown
 */
record ListView(
        String path,
        Listing listing,
        List<UnknownValue> unknown,
        boolean first,
        Optional<String> next,
        long total,
        List<Heading> columns,
        List<ListColumn> possible,
        List<Row> rows,
        Options options) {

    /**
     * @param sort address of the list sorted by it, the other way round if it is already; null: it does not sort
     * @param sorted {@code ascending} or {@code descending}; null: the list is not sorted by it
     */
    record Heading(ListColumn column, String sort, String sorted) {}

    /** @param path of the registration */
    record Row(FoundRegistration found, String path, ZonedDateTime registeredAt) {}

    /**
     * What to narrow the list by.
     *
     * @param sessions that people register for
     * @param doors sessions in which somebody can be present
     * @param questions whose answers can be chosen from
     * @param sensitive codes of questions that tell of needs
     */
    record Options(
            List<SessionRecord> sessions,
            List<SessionRecord> doors,
            Choices choices,
            List<Question> questions,
            List<Question> sensitive) {

        public RegistrationState[] states() {
            return RegistrationState.values();
        }

        public PlaceState[] places() {
            return PlaceState.values();
        }

        public OrganisationType[] types() {
            return OrganisationType.values();
        }
    }

    public RegistrationFilter filter() {
        return listing.filter();
    }

    public boolean shows(ListColumn column) {
        return listing.columns().contains(column.code());
    }

    /** What stands in the field for it; null: nothing. */
    public String organisation() {
        return filter().organisations().stream().findFirst().orElse(null);
    }

    /** That the address names besides. */
    public List<String> otherOrganisations() {
        return filter().organisations().stream().skip(1).toList();
    }

    /** In which those in it are counted. */
    public List<Figure> figures() {
        return Arrays.stream(Figure.values())
                .filter(figure ->
                        filter().counted().stream().anyMatch(as -> as.code().equals(figure.code())))
                .toList();
    }

    public boolean isChosen(Question question, String answer) {
        return filter().answers().containsKey(question.code())
                && filter().answers().get(question.code()).contains(answer);
    }

    /** In the address, with what comes before it. */
    public String query() {
        var query = listing.query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** To keep while the list is narrowed in another way; null: it is sorted as usual. */
    public String sort() {
        return listing.sorting().equals(Sorting.USUAL)
                ? null
                : listing.sorting().written();
    }

    static String address(String path, Listing listing) {
        return listing.query().isEmpty() ? path : path + "?" + listing.query();
    }

    /** @param title of the event */
    record EventTitle(String slug, Text title) {}
}
