package org.openroundtable.organiser.registration.detail;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
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
class DetailAnswers {

    private static final int LONGEST_REASON = 500;

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
        return reason.length() > LONGEST_REASON
                ? FormErrors.none().add("reason", say().tooLong(LONGEST_REASON))
                : FormErrors.none();
    }

    Response page(Holder holder) {
        return Response.ok(new RegistrationDetailPage(holder, views.of(holder, visitor.getLocale()), FormErrors.none()))
                .build();
    }

    Response done(Holder holder, Flash flash) {
        return Response.seeOther(URI.create(holder.path() + "?done=" + flash.key()))
                .build();
    }

    /** The page again, saying what is wrong. */
    Response invalid(Holder holder, String field, String message) {
        var errors = FormErrors.none().add(field, message);
        return Response.status(422)
                .entity(new RegistrationDetailPage(holder, views.of(holder, visitor.getLocale()), errors))
                .build();
    }

    /** @param field that stands for what was asked for */
    Response settle(Holder holder, ChangeOutcome outcome, String field) {
        return outcome instanceof Changed
                ? done(holder, Flash.SAVED)
                : invalid(holder, field, refusal(holder, outcome));
    }

    String refusal(Holder holder, ChangeOutcome outcome) {
        return outcome instanceof Refused refused ? refusal(holder, refused.why()) : say().notPossible();
    }

    private String refusal(Holder holder, Refusal why) {
        if (why instanceof Overlapping overlapping) {
            var clash = overlapping.clashes().get(0);
            return say().overlapping(title(holder, clash.first()), title(holder, clash.second()));
        }
        return why instanceof UnavailableSessions ? say().noSuchSession() : say().full();
    }

    private String title(Holder holder, String code) {
        return holder.session(code).in(visitor.getLocale()).text();
    }
}
