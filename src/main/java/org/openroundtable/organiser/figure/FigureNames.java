package org.openroundtable.organiser.figure;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.registration.RegistrationsMessages;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Share;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What those are called whom a breakdown tells apart, in the language of whoever looks at it. */
@ApplicationScoped
public class FigureNames {

    private final Visitor visitor;

    FigureNames(Visitor visitor) {
        this.visitor = visitor;
    }

    String of(Breakdown breakdown, Share share) {
        return switch (breakdown) {
            case STATE -> words(RegistrationsMessages.class).status(RegistrationState.valueOf(share.key()));
            case COUNTRY -> LocalText.country(share.key(), visitor.getLocale());
            case TYPE -> words(DomainMessages.class).organisationType(OrganisationType.valueOf(share.key()));
            case ORGANISATION -> share.named(visitor.getLocale());
        };
    }

    /** The messages of a bundle. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }
}
