package org.openroundtable.organiser.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.role.Permission;
import org.openroundtable.event.EventFacts;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.report.task.Task;
import org.openroundtable.report.task.Tasks;

/** Reads what waits for whoever is signed in: only what they may see and may do something about. */
@RequestScoped
public class TaskViews {

    private final Clock clock;
    private final Tasks tasks;
    private final SignedIn signedIn;

    TaskViews(Clock clock, Tasks tasks, SignedIn signedIn) {
        this.clock = clock;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    /** The most urgent first. */
    public List<TaskView> in(Collection<? extends EventFacts> events) {
        Map<String, EventFacts> bySlug =
                events.stream().collect(Collectors.toMap(EventFacts::slug, Function.identity()));
        var desk = allowed(bySlug.keySet(), Permission.CHANGE_REGISTRATIONS);
        var editor = allowed(bySlug.keySet(), Permission.EDIT_CONTENT);
        return tasks.of(desk, editor, clock.instant()).stream()
                .map(task -> view(task, bySlug.get(task.slug())))
                .toList();
    }

    private Set<String> allowed(Set<String> slugs, Permission permission) {
        return slugs.stream()
                .filter(slug -> signedIn.access().to(slug).may(permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TaskView view(Task task, EventFacts event) {
        return new TaskView(task, event.title(), task.at().atZone(event.timeZone()), path(task));
    }

    private static String path(Task task) {
        var registrations = Paths.organiserRegistrations(task.slug());
        return switch (task.kind()) {
            case OFFER -> registrations + "?place=offered";
            case EVENT_OFFER -> registrations + "?status=waiting";
            case APPROVAL -> registrations + "?status=pendingApproval";
            case MAIL -> registrations + "/" + task.registration();
            case OPENING, CLOSING -> Paths.organiserEvent(task.slug());
            case MODERATOR -> Paths.organiserEvent(task.slug()) + "/sessions";
        };
    }
}
