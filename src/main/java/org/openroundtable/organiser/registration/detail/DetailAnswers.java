package org.openroundtable.organiser.registration.detail;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.notification.repetition.Repeated;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What is answered when organisers have changed a registration, or could not. */
@ApplicationScoped
public class DetailAnswers {

    private final DetailViews views;
    private final Visitor visitor;

    DetailAnswers(DetailViews views, Visitor visitor) {
        this.views = views;
        this.visitor = visitor;
    }

    DetailMessages say() {
        return MessageBundles.get(
                DetailMessages.class, Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }

    FormErrors checkReason(FormFields form) {
        var reason = form.value("reason");
        if (reason == null || reason.isBlank()) {
            return FormErrors.none().add("reason", say().reasonMissing());
        }
        return reason.length() > Explained.LONGEST
                ? FormErrors.none().add("reason", say().tooLong(Explained.LONGEST))
                : FormErrors.none();
    }

    Response page(Holder holder) {
        return Response.ok(page(holder, FormFields.NONE, FormErrors.none())).build();
    }

    public Response done(Holder holder, Flash flash) {
        return Response.seeOther(URI.create(holder.path() + "?done=" + flash.key()))
                .build();
    }

    /** The page again, with what was typed, saying what is wrong. */
    Response invalid(Holder holder, FormFields typed, String field, String message) {
        return Response.status(422)
                .entity(page(holder, typed, FormErrors.none().add(field, message)))
                .build();
    }

    /** @param field that stands for the mail that was asked for */
    Response sent(Holder holder, String field, Repeated outcome) {
        return outcome == Repeated.SENT
                ? done(holder, Flash.SENT)
                : invalid(holder, FormFields.NONE, field, say().repeated(outcome));
    }

    /** @param field that stands for what was asked for */
    Response settle(Holder holder, FormFields typed, ChangeOutcome outcome, String field) {
        return outcome instanceof Changed
                ? done(holder, Flash.SAVED)
                : invalid(holder, typed, field, refusal(holder, outcome));
    }

    private RegistrationDetailPage page(Holder holder, FormFields typed, FormErrors errors) {
        return new RegistrationDetailPage(holder, views.of(holder, visitor.getLocale()), typed, errors);
    }

    /** Why it can't be, in words. */
    public String refusal(Holder holder, ChangeOutcome outcome) {
        return outcome instanceof Refused refused ? refusal(holder, refused.why()) : say().notPossible();
    }

    private String refusal(Holder holder, Refusal why) {
        if (why instanceof Overlapping overlapping) {
            var clash = overlapping.clashes().get(0);
            return say().overlapping(title(holder, clash.first()), title(holder, clash.second()));
        }
        if (why instanceof OrganisationFull) {
            return say().organisationFull();
        }
        return why instanceof UnavailableSessions ? say().noSuchSession() : say().full();
    }

    private String title(Holder holder, String code) {
        return holder.session(code).in(visitor.getLocale()).text();
    }
}
