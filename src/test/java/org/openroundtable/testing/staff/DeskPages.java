package org.openroundtable.testing.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.bulk.BulkJobs;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.exchange.ImportPlan;
import org.openroundtable.registration.exchange.RegistrationIntake;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.SavedViews;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Table;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.guest.Guests;
import org.openroundtable.testing.page.PressStatements;

/** The pages about registrations of an event in which some are confirmed, some wait, and one is cancelled. */
@Singleton
class DeskPages {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    EventSnapshots events;

    @Inject
    RegistrationIntake intake;

    @Inject
    RegistrationNotes notes;

    @Inject
    Organisers organisers;

    @Inject
    SavedViews views;

    @Inject
    BulkJobs jobs;

    @Inject
    BulkWork work;

    @Inject
    Clock clock;

    @Inject
    Guests guests;

    @Inject
    PressStatements statements;

    private List<String> paths;

    List<String> paths() {
        if (paths == null) {
            paths = make();
        }
        return paths;
    }

    private List<String> make() {
        var slug = given.anEvent()
                .titled("Interoperability in practice: what works at the border")
                .withCapacity(3)
                .withSession("one", 1)
                .withSession("two", 5)
                .openNow();
        var event = "/organiser/events/" + slug;
        var withBlock = given.anEvent().withCapacity(9).withSession("one", 9).openNow();
        var block = guests.reserve(withBlock, 4);
        var roomy = "/organiser/events/" + withBlock;
        var confirmed = people.register(slug, "anna", "one", "two");
        var inLine = people.register(slug, "bo", "one");
        var cancelled = people.register(slug, "cem");
        people.register(slug, "dora", "one");
        var waiting = people.register(slug, "emil", "two");
        changes.cancel(cancelled.token());
        guests.invite(slug, "Ada Lovelace <ada@guest.example> CERN");
        guests.invite(slug, "dora@industry.example");
        var code = guests.make(slug, "EXPO-2026", 40);
        guests.make(slug, "NEWSLETTER", null);
        guests.lookAfter(slug, "Industry a", "focal@guest.example");
        var list = event + "/registrations";
        return List.of(
                list,
                list + "?q=ana&status=confirmed&country=ES&session=one&columns=name&columns=email&sort=-name",
                list + "?q=nobody",
                page(list, confirmed),
                page(list, inLine) + "?done=saved",
                page(list, waiting),
                page(list, cancelled),
                page(list, confirmed) + "/cancellation",
                page(list, cancelled) + "/cancellation",
                page(list, confirmed) + "/sessions",
                page(list, confirmed) + "/sessions/loss?sessions=one",
                page(list, confirmed) + "/preview",
                page(list, confirmed) + "/details",
                page(list, cancelled) + "/details",
                note(page(list, confirmed), confirmed),
                page(list, confirmed) + "/address",
                list + "/new",
                list + "/import",
                table(slug, list),
                list + "/bulk?status=confirmed",
                bulkResult(),
                savedView(),
                event + "/invitations",
                event + "/invitations/codes",
                event + "/invitations/codes/" + code,
                event + "/invitations/blocks",
                event + "/invitations/delegations",
                roomy + "/invitations",
                roomy + "/invitations/codes",
                roomy + "/invitations/blocks",
                roomy + "/invitations/blocks/" + block,
                event + "/waiting",
                event + "/needs",
                event + "/figures",
                event + "/figures?asOf=2020-11-03T14:00",
                event + "/figures?axis=before",
                event + "/figures/editions",
                event + "/figures/statements",
                "/organiser/events/" + statements.slug() + "/figures/statements",
                "/organiser/events/" + statements.slug() + "/figures/statements/1",
                event + "/attendance",
                event + "/attendance/one",
                event + "/attendance/one/scan",
                event + "/attendance/one?show=present&person="
                        + confirmed.registration().id(),
                event + "/attendance/one?q=emil&person="
                        + waiting.registration().id(),
                event + "/attendance/one?q=nobody&person="
                        + cancelled.registration().id());
    }

    /** One is called off, and another one was before. */
    private String bulkResult() {
        var slug = given.anEvent().openNow();
        people.register(slug, "anna");
        changes.cancel(people.register(slug, "bo").token());
        var event = events.current(slug).orElseThrow();
        var everybody = Listing.of(Map.of());
        var job = jobs.start(
                event, everybody, BulkVerb.CANCEL, "The room is flooded", true, Actor.SYSTEM, clock.instant());
        work.work();
        return "/organiser/events/" + slug + "/registrations/bulk/" + job;
    }

    /** That a colleague shares. */
    private String savedView() {
        var slug = given.anEvent().openNow();
        people.register(slug, "anna");
        var listing = Listing.of(Map.of("status", List.of("confirmed"), "sort", List.of("name")));
        var colleague = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        views.save(
                events.current(slug).orElseThrow(),
                colleague,
                "Who comes, for the front desk and for the caterers",
                true,
                listing,
                clock.instant());
        return "/organiser/events/" + slug + "/registrations?" + listing.query();
    }

    /** Of two, of whom one has no address. */
    private String table(String slug, String list) {
        var event = events.current(slug).orElseThrow();
        var rows = List.of(
                new Row(1, List.of("Name", "E-mail", "")),
                new Row(2, List.of("Ada Example", "ada@import.example")),
                new Row(3, List.of("Ben Example", "nowhere", "Something else")));
        var id = intake.keep(event, "people.xlsx", new Table(rows), Actor.SYSTEM, clock.instant());
        var usual = Map.of("organisation", "Example", "organisationType", "company", "country", "ES");
        intake.understand(event, id, new ImportPlan(List.of("name", "email", ""), usual, Map.of(), true, true));
        return list + "/import/" + id;
    }

    private String note(String page, Registered registered) {
        var id = registered.registration().id();
        notes.note(id, "Comes by train", new Actor.Staff(1L), clock.instant());
        return page + "/notes/" + notes.of(id).get(0).id();
    }

    private static String page(String list, Registered registered) {
        return list + "/" + registered.registration().id();
    }
}
