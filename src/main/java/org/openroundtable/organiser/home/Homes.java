package org.openroundtable.organiser.home;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.role.Permission;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.Events;
import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.home.OrganiserHomePage.Groups;
import org.openroundtable.organiser.home.OrganiserHomePage.Newcomer;
import org.openroundtable.organiser.task.TaskViews;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.registration.search.FoundPersons;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;

/** Reads what the home page shows, with the same number of queries however many events there are. */
@RequestScoped
class Homes {

    private static final int LATEST = 8;

    private final Clock clock;
    private final Events events;
    private final Drafts drafts;
    private final Occupancies occupancies;
    private final FoundPersons persons;
    private final TaskViews tasks;
    private final Installation installation;
    private final SignedIn signedIn;

    Homes(
            Clock clock,
            Events events,
            Drafts drafts,
            Occupancies occupancies,
            FoundPersons persons,
            TaskViews tasks,
            Installation installation,
            SignedIn signedIn) {
        this.clock = clock;
        this.events = events;
        this.drafts = drafts;
        this.occupancies = occupancies;
        this.persons = persons;
        this.tasks = tasks;
        this.installation = installation;
        this.signedIn = signedIn;
    }

    @Transactional
    OrganiserHomePage home() {
        var visible = events.among(signedIn.access().visibleSlugs());
        return new OrganiserHomePage(
                groups(visible),
                tasks.in(visible),
                latest(visible),
                signedIn.isAdministrator() ? unwritten() : List.of(),
                signedIn.access().mayCreateEvents());
    }

    /** Accessibility is a duty of some only. */
    private List<LegalPage> unwritten() {
        var settings = installation.settings();
        return Stream.of(LegalPage.IMPRINT, LegalPage.PRIVACY)
                .filter(page -> settings.page(page).isEmpty())
                .toList();
    }

    private Groups groups(List<Event> visible) {
        var now = clock.instant();
        var occupancy = occupancies.of(visible);
        var unpublished = drafts.unpublished(slugs(visible, Permission.EDIT_CONTENT));
        Predicate<EventFacts> isOver = event -> event.isOverAt(now);
        Function<EventFacts, OwnEvent> view = event -> published(event, occupancy, unpublished);
        var ahead = visible.stream().filter(isOver.negate()).map(view).collect(Collectors.toList());
        Collections.reverse(ahead);
        return new Groups(
                ahead,
                drafts.neverPublished(signedIn.access().visibleSlugs()).stream()
                        .map(Homes::neverPublished)
                        .toList(),
                visible.stream().filter(isOver).map(view).toList());
    }

    private OwnEvent published(EventFacts event, Map<Long, Occupancy> occupancy, Map<String, Integer> unpublished) {
        var zone = event.timeZone();
        return new OwnEvent(
                Paths.organiserEvent(event.slug()),
                event.title(),
                event.phaseAt(clock.instant()),
                event.startsAt().atZone(zone).toLocalDate(),
                event.endsAt().atZone(zone).toLocalDate(),
                occupancy.get(event.id()),
                unpublished.getOrDefault(event.slug(), 0));
    }

    private static OwnEvent neverPublished(Draft draft) {
        var document = draft.document();
        return new OwnEvent(
                Paths.organiserEvent(draft.slug()),
                document.title(),
                null,
                document.firstDay(),
                document.lastDay(),
                null,
                0);
    }

    /** Null: whoever is signed in may see nobody. */
    private List<Newcomer> latest(List<Event> visible) {
        var slugs = slugs(visible, Permission.SEE_REGISTRATIONS);
        if (slugs.isEmpty()) {
            return null;
        }
        Map<String, EventFacts> bySlug = visible.stream().collect(Collectors.toMap(EventFacts::slug, event -> event));
        return persons.latest(Optional.of(slugs), LATEST).stream()
                .map(person -> {
                    var event = bySlug.get(person.slug());
                    return new Newcomer(
                            person,
                            event.title(),
                            person.registeredAt().atZone(event.timeZone()),
                            Paths.organiserRegistrations(person.slug()) + "/" + person.id());
                })
                .toList();
    }

    private Set<String> slugs(Collection<Event> visible, Permission permission) {
        return visible.stream()
                .map(EventFacts::slug)
                .filter(slug -> signedIn.access().to(slug).may(permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
