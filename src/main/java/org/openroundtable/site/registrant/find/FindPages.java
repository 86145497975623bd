package org.openroundtable.site.registrant.find;

import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.Cache;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.form.FormMessages;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.RateLimits.Purpose;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The way back to a lost link. */
@Path("/registrations/find")
@Produces(MediaType.TEXT_HTML)
public class FindPages {

    private final RegistrationLookup lookup;
    private final ManagedExecutor afterwards;
    private final RateLimits limits;
    private final FormMessages text;
    private final Visitor visitor;

    FindPages(
            RegistrationLookup lookup,
            ManagedExecutor afterwards,
            RateLimits limits,
            FormMessages text,
            Visitor visitor) {
        this.lookup = lookup;
        this.afterwards = afterwards;
        this.limits = limits;
        this.text = text;
        this.visitor = visitor;
    }

    @GET
    @PublicPage
    public TemplateInstance form() {
        return new FindPage("", false, FormErrors.none());
    }

    @POST
    @Cache(isPrivate = true, noCache = true)
    public Response send(FormFields form, HttpServerRequest client) {
        var email = TypedText.line(form.value("email"));
        if (!EmailAddress.isValid(email)) {
            return Response.status(422)
                    .entity(new FindPage(email, false, invalid(email, visitor.getLocale())))
                    .build();
        }
        var address = new EmailAddress(email);
        limits.countSender(client);
        limits.countAddress(Purpose.FINDING, address.key(), client);
        // Afterwards, or the time it takes would tell who is registered. If the process ends before it is done, no mail
        // comes, and the page that is shown leads back here to ask again.
        afterwards.execute(() -> lookup.sendLinks(address));
        return Response.ok(new FindPage(address.value(), true, FormErrors.none()))
                .build();
    }

    private FormErrors invalid(String email, Locale locale) {
        var fault = email == null || email.isBlank()
                ? Fault.required("email")
                : Fault.invalid("email", "must be an e-mail address");
        return text.of(fault, locale);
    }
}
