package org.openroundtable.testing.staff;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.attachment.UploadOutcome.Added;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.attachment.Uploads.Upload;
import org.openroundtable.file.Samples;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.exchange.ImportPlan;
import org.openroundtable.registration.exchange.RegistrationIntake;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.SavedViews;
import org.openroundtable.release.presence.Presences;
import org.openroundtable.report.figure.Known;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.report.statement.Terms;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Table;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Events with as many of everything as a test wants, published and edited since, and their organisers' pages. */
@Singleton
public class BusyEvents {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Guests guests;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    EventSnapshots events;

    @Inject
    RegistrationNotes notes;

    @Inject
    RegistrationIntake intake;

    @Inject
    SavedViews views;

    @Inject
    AttendanceDesk attendance;

    @Inject
    Organisations organisations;

    @Inject
    Statements statements;

    @Inject
    Presences presences;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    /** @param parameters of its pages, as {@link RoleTable#filled} wants them */
    public record BusyEvent(String slug, Map<String, String> parameters) {}

    /**
     * @param many sessions, speakers and questions; registrations, of which half wait; notes and tags of the first of them;
     *     invitations, codes, blocks, tables of people, views, colleagues, files and, of five persons or more, press
     *     statements
     * @param administrator who has saved the views
     */
    public BusyEvent anEvent(int many, StaffAccount administrator) {
        var slug = published(many);
        var event = events.current(slug).orElseThrow();
        var registrations = IntStream.range(0, many)
                .mapToObj(number -> people.register(slug, "p" + number, "s" + number, "last"))
                .toList();
        var first = registrations.get(0).registration().id();
        var parameters = new HashMap<>(Map.of(
                "sessions/:code", "s0",
                "sessions=:code", "s0",
                "attendance/:code", "s0",
                "speakers/:code", "sp0",
                "with=:code", "sp1",
                "questions/:code", "q0",
                "pages/:code", "privacy",
                "releases/:number", "1",
                "registrations/:id", first.toString(),
                "accounts/:id", administrator.id().toString()));
        describe(event, registrations, administrator);
        parameters.put("statements/:number", "1");
        parameters.put("organisations/:id", organisation().toString());
        parameters.put("summaries/:token", "any");
        parameters.put("notes/:number", notes.of(first).get(0).id().toString());
        IntStream.range(0, many).forEach(number -> {
            guests.invite(slug, "guest" + number + "@guest.example");
            parameters.put("codes/:id", guests.make(slug, "CODE-" + number, 5).toString());
            parameters.put("blocks/:id", guests.reserve(slug, 1).toString());
            parameters.put("files/:id", file(slug, number));
            var colleague = organisers.with(Role.EDITOR, new Scope.OfEvent(slug));
            presences.open(slug, "basics/", colleague.id(), clock.instant());
        });
        parameters.put("import/:id", table(event, many));
        parameters.put("bulk/:id", bulk(slug, many));
        editing.send(slug, "basics", Map.of("summary-en", "Edited since"));
        editing.send(slug, "privacy", Map.of("privacy-controller-en", "The Agency of the example"));
        return new BusyEvent(slug, parameters);
    }

    private String published(int many) {
        var event = given.anEvent().withCapacity(many * 2);
        IntStream.range(0, many).forEach(number -> event.withSession("s" + number, 5));
        event.withSession("last", many / 2);
        var questions = IntStream.range(0, many)
                .mapToObj("{'code': 'q%1$d', 'kind': 'shortText', 'label': 'Question %1$d'}"::formatted)
                .toArray(String[]::new);
        var slug = event.asking(questions)
                .where(document -> {
                    for (var number = 0; number < many; number++) {
                        document.withArray("speakers")
                                .addObject()
                                .put("id", "sp" + number)
                                .put("name", "Speaker " + number);
                    }
                })
                .openNow();
        appear(event, many);
        return slug;
    }

    /** A second release, in which each session has a speaker of its own. */
    private static void appear(EventBuilder event, int many) {
        IntStream.range(0, many)
                .forEach(number -> event.whereSession("s" + number, session -> session.withArray("speakers")
                        .addObject()
                        .put("speaker", "sp" + number)
                        .put("role", "speaker")));
        event.asItIs();
    }

    private void describe(EventSnapshot event, List<Registered> registrations, StaffAccount administrator) {
        var actor = new Actor.Staff(administrator.id());
        var now = clock.instant();
        var first = registrations.get(0).registration().id();
        var session = event.session("s0").orElseThrow();
        IntStream.range(0, registrations.size()).forEach(number -> {
            var registration = registrations.get(number).registration().id();
            notes.note(first, "Note " + number, actor, now);
            notes.addTag(first, "tag " + number, actor, now);
            notes.addTag(registration, "tag " + number, actor, now);
            attendance.mark(event, session, registration, true, actor, now);
            statements.freeze(event, new Terms(now, Known.THEN, number), actor, now);
            if (number < SavedViews.MOST) {
                views.save(event, administrator, "View " + number, true, Listing.of(Map.of()), now);
            }
        });
    }

    /** Of somebody whom {@link People} has registered. */
    private Long organisation() {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.known("Industry 0").orElseThrow().id);
    }

    private String file(String slug, int number) {
        var upload = new Upload(Samples.file(Samples.pdf()), "file-" + number + ".pdf", null, clock.instant());
        var added = (Added) uploads.add(slug, upload, Actor.SYSTEM, clock.instant());
        return added.attachment().id().toString();
    }

    /** Some, of which the last is not begun. */
    private String table(EventSnapshot event, int many) {
        var head = new Row(1, List.of("Name", "E-mail"));
        var rows = IntStream.range(0, many)
                .mapToObj(number -> new Row(2 + number, List.of("Ada Example", "ada" + number + "@import.example")));
        var table = new Table(Stream.concat(Stream.of(head), rows).toList());
        var usual = Map.of("organisation", "Example", "organisationType", "company", "country", "ES");
        var ids = new TreeSet<>(IntStream.range(0, many)
                .mapToObj(any -> intake.keep(event, "people.csv", table, Actor.SYSTEM, clock.instant()))
                .collect(Collectors.toSet()));
        ids.forEach(id ->
                intake.understand(event, id, new ImportPlan(List.of("name", "email"), usual, Map.of(), true, true)));
        return ids.last().toString();
    }

    private String bulk(String slug, int many) {
        return organisers
                .asAdministrator()
                .formParam("argument", "press")
                .formParam("verb", "tag")
                .formParam("total", many)
                .post("/organiser/events/" + slug + "/registrations/bulk")
                .header("Location")
                .replaceFirst(".*/", "");
    }
}
