package org.openroundtable.site.registrant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.access.RegistrationLookup.Found;
import org.openroundtable.registration.notice.ToldReasons;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.release.Releases;
import org.openroundtable.site.form.EventHead;

/** Knows registrants by their secret link; who has none finds nothing here. */
@ApplicationScoped
class LinkHolders {

    record LinkHolder(EventSnapshot event, EventHead head, MyRegistration mine) {

        Set<String> codes() {
            return mine.places().stream().map(MyRegistration.Row::session).collect(Collectors.toSet());
        }

        Optional<MyRegistration.Row> place(String code) {
            return mine.places().stream()
                    .filter(row -> row.session().equals(code))
                    .findFirst();
        }

        /** What it has beside these sessions. */
        List<MyRegistration.Row> without(Set<String> codes) {
            return mine.places().stream()
                    .filter(row -> !codes.contains(row.session()))
                    .toList();
        }

        /** Whether its forms would be taken now. */
        boolean mayChange() {
            return mine.isActive() && head.changeable();
        }
    }

    /** In the place of a secret. */
    private static final String WITHHELD = "…";

    private final Clock clock;
    private final RegistrationLookup lookup;
    private final Occupancies occupancies;
    private final Releases releases;
    private final ToldReasons reasons;
    private final PublicUrl publicUrl;

    LinkHolders(
            Clock clock,
            RegistrationLookup lookup,
            Occupancies occupancies,
            Releases releases,
            ToldReasons reasons,
            PublicUrl publicUrl) {
        this.clock = clock;
        this.lookup = lookup;
        this.occupancies = occupancies;
        this.releases = releases;
        this.reasons = reasons;
        this.publicUrl = publicUrl;
    }

    /** @throws ClientErrorException if the link is unknown (404) or was revoked (410) */
    LinkHolder of(String token) {
        var link = new AccessToken(token);
        var found = lookup.behind(link).orElseThrow(() -> nothingBehind(link));
        return holder(
                found,
                token,
                publicUrl.webcal(Paths.subscription(link.calendar().value())));
    }

    /** As who comes by a mail; there is no secret in it that leads anywhere. */
    LinkHolder withoutSecret(Found found) {
        var byMail = new Found(found.event(), found.registration(), true);
        return holder(byMail, WITHHELD, publicUrl.webcal(Paths.subscription(WITHHELD)));
    }

    private LinkHolder holder(Found found, String token, String subscription) {
        var event = found.event();
        var occupancy = occupancies.of(event);
        var now = clock.instant();
        return new LinkHolder(
                event,
                EventHead.of(
                        event,
                        Availability.of(event, occupancy.event(), now),
                        releases.whyStatus(event).orElse(null),
                        now),
                MyRegistration.of(
                        found,
                        token,
                        subscription,
                        event,
                        occupancy,
                        reasons.of(found.registration()).orElse(null),
                        now));
    }

    /** 410 where there was something until the link was revoked, else 404. */
    ClientErrorException nothingBehind(AccessToken link) {
        return lookup.isRevoked(link) ? new ClientErrorException(Response.Status.GONE) : new NotFoundException();
    }
}
