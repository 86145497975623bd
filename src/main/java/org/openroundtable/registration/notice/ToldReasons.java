package org.openroundtable.registration.notice;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationRejected;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Keeps what registrants were told as the reason why their registration ended, to say it again. */
@ApplicationScoped
public class ToldReasons implements PanacheRepository<ToldReason> {

    /** Empty: they were told none, or it has not ended. */
    @Transactional
    public Optional<String> of(RegistrationView registration) {
        return registration.isActive()
                ? Optional.empty()
                : findByIdOptional(registration.id()).map(told -> told.reason);
    }

    void on(@Observes RegistrationRejected happened) {
        keep(happened.registration().id(), happened.why());
    }

    void on(@Observes RegistrationCancelled happened) {
        keep(happened.registration().id(), happened.why());
    }

    private void keep(Long registration, String reason) {
        if (reason != null) {
            var told = new ToldReason();
            told.registrationId = registration;
            told.reason = reason;
            persist(told);
        }
    }
}
