package org.openroundtable.testing.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.attachment.UploadOutcome.Added;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.attachment.Uploads.Upload;
import org.openroundtable.file.Samples;
import org.openroundtable.language.Text;
import org.openroundtable.testing.Given;

import io.restassured.response.Response;

/** Every page of the organisers, in each of its states. Accessibility and HTML are checked on all of them: add yours. */
@Singleton
public class OrganiserPages {

    @Inject
    Given given;

    @Inject
    DeskPages desk;

    @Inject
    DraftPages drafts;

    @Inject
    EntrancePages entrance;

    @Inject
    RecordPages records;

    @Inject
    Organisers organisers;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    private String cookie;
    private String event;
    private String picture;
    private String document;
    private List<String> ofRecords;

    /** What the cookie {@code staff} of an administrator says. */
    public synchronized String cookie() {
        if (cookie == null) {
            cookie = organisers.cookie(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION));
        }
        return cookie;
    }

    /** Paths on this site; the event they are about is made on the first call. */
    public synchronized List<String> paths() {
        if (event == null) {
            event = "/organiser/events/"
                    + given.anEvent()
                            .titled("Interoperability in practice: what works at the border, and what does not yet")
                            .withSession("one", 40)
                            .openNow();
            picture = file("jpg", Samples.picture("jpg", 900, 600), "People around a table");
            document = file("pdf", Samples.pdf(), null);
            ofRecords = records.paths();
        }
        var paths = new ArrayList<>(desk.paths());
        paths.addAll(drafts.paths());
        paths.addAll(ofRecords);
        paths.add(entrance.passwordLink());
        paths.addAll(List.of(
                "/organiser",
                "/organiser/account",
                "/organiser/account?done=saved",
                "/organiser/account/second-factor",
                "/organiser/account/tokens",
                event));
        paths.addAll(List.of("/organiser/events/new", "/organiser/events/new/copy", "/organiser/events/new/document"));
        var account = organisers.with(Role.EDITOR, new Scope.OfEvent(event.substring("/organiser/events/".length())));
        paths.addAll(List.of("/organiser/accounts", "/organiser/accounts/" + account.id(), event + "/team"));
        paths.addAll(List.of("/organiser/history", event + "/history", event + "/history?about=SESSION&text=nowhere"));
        paths.addAll(List.of(event + "/files", picture, document, picture + "/removal"));
        paths.addAll(List.of(
                event + "/publication",
                event + "/releases",
                event + "/releases/1",
                event + "/actions",
                event + "/sessions/import"));
        paths.addAll(ofTheProgramme(event));
        paths.addAll(List.of(event + "/privacy", event + "/preview", event + "/preview/register"));
        paths.addAll(
                List.of(event + "/basics", event + "/basics?done=saved", event + "/place", event + "/registration"));
        paths.addAll(List.of("/organiser/settings", "/organiser/settings/pages/privacy", "/organiser/integrity"));
        paths.addAll(List.of("/organiser/settings/new-events", "/organiser/settings/warnings"));
        paths.addAll(List.of(event + "/organisations", event + "/figures/summary", "/organiser/summaries/any"));
        paths.addAll(List.of("/organiser/search?q=interoperability", "/organiser/search?q=xyzzy"));
        return paths;
    }

    private static List<String> ofTheProgramme(String event) {
        return Stream.of(
                        "/sessions",
                        "/sessions?view=grid",
                        "/sessions/_new",
                        "/sessions/one",
                        "/sessions/one/slot",
                        "/sessions/one/removal",
                        "/speakers",
                        "/speakers/_new",
                        "/speakers/ada-example",
                        "/speakers/ada-example/removal",
                        "/questions",
                        "/questions/_new?kind=severalOf",
                        "/questions/position",
                        "/questions/position/removal")
                .map(path -> event + path)
                .toList();
    }

    /** The path of its page. */
    private String file(String name, byte[] content, String alt) {
        var slug = event.replaceFirst(".*/", "");
        var upload = new Upload(
                Samples.file(content), "group." + name, alt == null ? null : Text.of("en", alt), clock.instant());
        var added = (Added) uploads.add(slug, upload, Actor.SYSTEM, clock.instant());
        return event + "/files/" + added.attachment().id();
    }

    /** Answers to forms that cannot be taken, in a language; a name for each. */
    public Map<String, Response> answers(String language) {
        paths();
        var answers = new TreeMap<>(entrance.answers(language));
        answers.putAll(drafts.answers(language));
        answers.putAll(Map.of(
                "sign-in-refused",
                Organisers.requests()
                        .cookie("language", language)
                        .formParam("email", "nobody@staff.example")
                        .formParam("password", "wrong")
                        .post("/organiser/sign-in"),
                "basics-faulty",
                basics(language, event, Map.of("version", "1", "edition", "x", "website", "y")),
                "basics-previewed",
                basics(language, event, Map.of("version", "1", "description-en", "*So*", "preview", "description-en")),
                "basics-changed-meanwhile",
                changedMeanwhile(language)));
        return answers;
    }

    private Response changedMeanwhile(String language) {
        var slug = given.anEvent().titled("Before").openNow();
        var path = "/organiser/events/" + slug;
        basics(language, path, Map.of("version", "1", "title-en", "One"));
        return basics(language, path, Map.of("version", "1", "title-en", "Other"));
    }

    private Response basics(String language, String event, Map<String, String> fields) {
        return Organisers.requests()
                .cookie("language", language)
                .cookie("staff", cookie())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(event + "/basics");
    }
}
