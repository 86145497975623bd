package org.openroundtable.report.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.registration.ChangeRecorded;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.DetailsCorrected;
import org.openroundtable.registration.registrant.Registrant;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import com.fasterxml.jackson.databind.node.BooleanNode;

/**
 * Keeps what figures count by when it is corrected, so that those of a moment before stay what they were. What the history
 * says of a correction may be erased with the person; this names nobody.
 */
@ApplicationScoped
class PastDetails implements PanacheRepository<Registration> {

    /** One of the standard questions. */
    private static final String SMALL_OR_MEDIUM = "smallOrMedium";

    void on(@Observes ChangeRecorded recorded) {
        if (recorded.change() instanceof DetailsCorrected corrected && matters(corrected)) {
            var before = corrected.before();
            getEntityManager()
                    .createNativeQuery("""
                            insert into registration_past (registration_id, country, organisation_type, small_or_medium, until)
                            values (?1, ?2, ?3, ?4, ?5)""")
                    .setParameter(1, recorded.registration().id())
                    .setParameter(2, before.country())
                    .setParameter(3, before.organisationType().name())
                    .setParameter(4, isSmallOrMedium(before))
                    .setParameter(5, recorded.at())
                    .executeUpdate();
        }
    }

    private static boolean matters(DetailsCorrected corrected) {
        return !counted(corrected.before()).equals(counted(corrected.after()));
    }

    private static Object counted(Registrant registrant) {
        return List.of(registrant.country(), registrant.organisationType(), isSmallOrMedium(registrant));
    }

    private static boolean isSmallOrMedium(Registrant registrant) {
        return registrant.answers().to(SMALL_OR_MEDIUM) instanceof BooleanNode answer && answer.booleanValue();
    }
}
