package org.openroundtable.organiser.organisation.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.link.Paths;
import org.openroundtable.organisation.naming.Participant;
import org.openroundtable.registration.search.Listing;

import io.quarkus.qute.TemplateEnum;

/** Organisations of which the same is so, the first of them. */
record NamingGroup(Kind kind, int number, List<Row> first) {

    private static final int MOST = 200;

    /** Whether the public pages name them. */
    @TemplateEnum
    public enum Kind {
        /** Nobody vouches for them, and nobody has decided. */
        UNVOUCHED,
        HIDDEN,
        NAMED;

        static Kind of(Participant one) {
            return one.isNamed() ? NAMED : one.isHidden() ? HIDDEN : UNVOUCHED;
        }
    }

    /**
     * @param country where another one has the same name; else null
     * @param list where its people are listed
     */
    record Row(Participant one, String country, String list) {}

    /** @param namesakes names that more than one of the event has */
    static NamingGroup of(Kind kind, List<Participant> all, Set<String> namesakes, String slug) {
        var some = all.stream().filter(one -> Kind.of(one) == kind).toList();
        return new NamingGroup(
                kind,
                some.size(),
                some.stream()
                        .limit(MOST)
                        .map(one ->
                                new Row(one, namesakes.contains(one.name()) ? one.country() : null, list(one, slug)))
                        .toList());
    }

    private static String list(Participant one, String slug) {
        var people = Listing.of(Map.of("organisation", List.of(one.name()), "status", List.of("confirmed")));
        return Paths.organiserRegistrations(slug) + "?" + people.query();
    }

    /** How many are left out. */
    public int others() {
        return number - first.size();
    }
}
