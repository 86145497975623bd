package org.openroundtable.organiser.creation;

import java.net.URI;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.link.Paths;
import org.openroundtable.release.creation.CreationOutcome;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.CreationOutcome.NoSource;
import org.openroundtable.release.creation.CreationOutcome.SeriesRefused;
import org.openroundtable.release.creation.CreationOutcome.SlugTaken;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Reads the forms by which events begin, and answers in the reader's language. */
@RequestScoped
class CreationErrors {

    static final int LONGEST_NAME = 300;

    private final CreationMessages text;

    CreationErrors(Visitor visitor) {
        text = MessageBundles.get(
                CreationMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    CreationMessages text() {
        return text;
    }

    void checkName(FormErrors faults, String field, String name) {
        if (name.length() > LONGEST_NAME) {
            faults.add(field, text.tooLong(LONGEST_NAME));
        }
    }

    /** On to the event; null, and a fault, if none was begun. */
    Response answer(CreationOutcome outcome, FormErrors faults, String field) {
        if (outcome instanceof Begun begun) {
            return Response.seeOther(URI.create(Paths.organiserEvent(begun.slug()) + "?done=" + Flash.SAVED.key()))
                    .build();
        }
        if (outcome instanceof SlugTaken taken) {
            faults.add(field, text.slugTaken(taken.slug()));
        } else if (outcome instanceof NoSource) {
            faults.add(field, text.sourceMissing());
        } else if (outcome instanceof SeriesRefused) {
            faults.add(field, text.seriesRefused());
        } else if (outcome instanceof Faulty faulty) {
            faults.add(field, text.faulty(faulty.faults().size()));
        }
        return null;
    }

    /** Null, and a fault, unless it is one. */
    LocalDate day(FormErrors faults, String field, String typed) {
        var day = Days.read(typed).orElse(null);
        if (day == null) {
            faults.add(field, text.dayMissing());
        }
        return day;
    }
}
