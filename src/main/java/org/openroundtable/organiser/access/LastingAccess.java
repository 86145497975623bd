package org.openroundtable.organiser.access;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.RoleGrants;

/** Tells of answers that go on for long whether they still may: the session is open, and the account sees the path. */
@ApplicationScoped
public class LastingAccess {

    private final Clock clock;
    private final StaffSessions sessions;
    private final RoleGrants roles;

    LastingAccess(Clock clock, StaffSessions sessions, RoleGrants roles) {
        this.clock = clock;
        this.sessions = sessions;
        this.roles = roles;
    }

    /**
     * Somebody who reads.
     *
     * @param path of the resource, as its annotations say it
     * @param slug of the event that it is about
     */
    public record Reader(Long account, Long session, String path, String slug) {

        public static Reader of(SignedIn signedIn, String path, String slug) {
            return new Reader(signedIn.account().id(), signedIn.session().id(), path, slug);
        }
    }

    /** Those of these who still may. */
    public Set<Reader> stillAllowed(Collection<Reader> readers) {
        var open =
                sessions.openAmong(readers.stream().map(Reader::session).collect(Collectors.toSet()), clock.instant());
        var access = readers.stream()
                .map(Reader::account)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), roles::accessOf));
        return readers.stream()
                .filter(reader -> open.contains(reader.session()))
                .filter(reader -> PageAccess.allows(access.get(reader.account()), reader.path(), reader.slug(), true))
                .collect(Collectors.toSet());
    }
}
