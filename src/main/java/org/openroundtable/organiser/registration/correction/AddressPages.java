package org.openroundtable.organiser.registration.correction;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.registration.correction.AddressPage.Pending;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.organiser.registration.detail.Holders;
import org.openroundtable.registration.change.AddressChanges;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.AddressTaken;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.time.InZone;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Where organisers give a registration another address, which whoever reads what comes there confirms first. */
@Path("/organiser/events/{slug}/registrations/{id}/address")
@Produces(MediaType.TEXT_HTML)
public class AddressPages {

    private final Holders holders;
    private final AddressChanges changes;
    private final SignedIn signedIn;
    private final Visitor visitor;

    AddressPages(Holders holders, AddressChanges changes, SignedIn signedIn, Visitor visitor) {
        this.holders = holders;
        this.changes = changes;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public AddressPage show(@RestPath String slug, @RestPath Long id) {
        return page(holders.of(slug, id), null, FormErrors.none());
    }

    @POST
    public Response give(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var typed = form.value("email");
        if (!EmailAddress.isValid(typed)) {
            return invalid(holder, typed, say().addressInvalid());
        }
        var address = new EmailAddress(typed);
        if (address.value().equals(holder.registration().registrant().email())) {
            return invalid(holder, typed, say().addressSame());
        }
        return settle(holder, typed, changes.ask(holder.ids(), address, signedIn.actor()), Flash.SENT);
    }

    /** What was given is not to be confirmed any more. */
    @POST
    @Path("/removal")
    public Response takeBack(@RestPath String slug, @RestPath Long id) {
        var holder = holders.of(slug, id);
        return settle(holder, null, changes.takeBack(holder.ids(), signedIn.actor()), Flash.SAVED);
    }

    private Response settle(Holder holder, String typed, ChangeOutcome outcome, Flash flash) {
        if (outcome instanceof Changed) {
            return Response.seeOther(URI.create(holder.path() + "/address?done=" + flash.key()))
                    .build();
        }
        return invalid(holder, typed, outcome instanceof AddressTaken ? say().addressTaken() : say().ended());
    }

    private Response invalid(Holder holder, String typed, String message) {
        return Response.status(422)
                .entity(page(holder, typed, FormErrors.none().add("email", message)))
                .build();
    }

    private AddressPage page(Holder holder, String typed, FormErrors errors) {
        var pending = changes.pending(holder.registration().id())
                .map(one -> new Pending(
                        one.email(), InZone.at(one.until(), holder.event().timeZone())));
        return new AddressPage(holder, typed, pending.orElse(null), errors);
    }

    private CorrectionMessages say() {
        return MessageBundles.get(
                CorrectionMessages.class,
                Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }
}
