package org.openroundtable.organiser.team;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.login.Invitations;
import org.openroundtable.account.role.Departures;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;

/** Who works on an event: colleagues are invited, get another role, and go. */
@Path("/organiser/events/{slug}/team")
@Produces(MediaType.TEXT_HTML)
public class TeamPages {

    private static final List<Role> ROLES = List.of(Role.EDITOR, Role.DESK, Role.VIEWER, Role.ORGANISER);

    private final RoleGrants roles;
    private final Invitations invitations;
    private final Departures departures;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    TeamPages(
            RoleGrants roles,
            Invitations invitations,
            Departures departures,
            RateLimits limits,
            SignedIn signedIn,
            AccountErrors errors,
            Clock clock) {
        this.roles = roles;
        this.invitations = invitations;
        this.departures = departures;
        this.limits = limits;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public TeamPage list(@RestPath String slug) {
        return page(slug, "", Role.EDITOR.name(), FormErrors.none());
    }

    @POST
    public Response invite(@RestPath String slug, FormFields fields) {
        var email = fields.line("email");
        var role = fields.line("role");
        var faults = FormErrors.none();
        errors.checkEmail(faults, "email", email);
        var chosen = ROLES.stream().filter(one -> one.name().equals(role)).findFirst();
        if (chosen.isEmpty()) {
            faults.add("role", errors.text().roleMissing());
        }
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(slug, email, role, faults)).build();
        }
        var address = new EmailAddress(email);
        try {
            limits.countInvitation(signedIn.account().id(), address.key());
        } catch (TooManyRequests tooMany) {
            return Response.fromResponse(tooMany.getResponse())
                    .entity(page(slug, email, role, errors.tooMany("email", tooMany.seconds())))
                    .build();
        }
        invitations.invite(
                address, chosen.get(), new Scope.OfEvent(slug), signedIn.account(), signedIn.actor(), clock.instant());
        return saved(slug);
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        departures.revoke(id, new Scope.OfEvent(slug), signedIn.actor(), clock.instant());
        return saved(slug);
    }

    private TeamPage page(String slug, String email, String role, FormErrors faults) {
        return new TeamPage(Paths.organiserEvent(slug), roles.teamOf(slug), ROLES, email, role, faults);
    }

    /** Whoever has removed themselves has nothing to see there any more. */
    private static Response saved(String slug) {
        return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/team?done=" + Flash.SAVED.key()))
                .build();
    }
}
