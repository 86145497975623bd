package org.openroundtable.organiser.creation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.event.Events;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.creation.CreationOutcome;
import org.openroundtable.release.creation.CreationOutcome.Begun;

/** Lets whoever begins an event organise it. */
@ApplicationScoped
class NewEvents {

    /** Where there is no event yet. */
    private static final ZoneId FIRST_ZONE = ZoneId.of("Europe/Brussels");

    private final Clock clock;
    private final Events events;
    private final RoleGrants roles;

    NewEvents(Clock clock, Events events, RoleGrants roles) {
        this.clock = clock;
        this.events = events;
        this.roles = roles;
    }

    @Transactional
    CreationOutcome begin(SignedIn who, Function<Instant, CreationOutcome> beginning) {
        var now = clock.instant();
        var outcome = beginning.apply(now);
        if (outcome instanceof Begun begun && !who.isAdministrator()) {
            organise(who.account().id(), begun.slug(), who.actor(), now);
        }
        return outcome;
    }

    private void organise(Long account, String slug, Actor actor, Instant now) {
        roles.grant(account, Role.ORGANISER, new Scope.OfEvent(slug), actor, now);
    }

    /** Of times that say none, until somebody says another one: that of the last event that they could edit. */
    @Transactional
    ZoneId usualZone(SignedIn who) {
        return events.latestZone(who.access().slugsWith(Permission.EDIT_CONTENT))
                .orElse(FIRST_ZONE);
    }

    /** The latest first. */
    @Transactional
    List<CopyPage.Source> sources(SignedIn who) {
        return events.among(who.access().slugsWith(Permission.EDIT_CONTENT)).stream()
                .map(event -> new CopyPage.Source(event.slug(), event.title()))
                .toList();
    }
}
