package org.openroundtable.registration.change;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.organisation.Affiliations;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.registrant.Registrant;

/** Lets a registration say something else of its holder, and count against what that means; under the event's lock. */
@ApplicationScoped
class DetailChoice {

    private final Affiliations affiliations;

    DetailChoice(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /**
     * @param asked what whoever corrects was asked; other answers stay
     * @return empty: done, or there was nothing to do
     */
    Optional<Refusal> correct(
            Registration registration,
            Registrant corrected,
            Questions asked,
            Organisation recognised,
            EventLimits locked,
            Actor actor,
            Instant now) {
        var former = registration.registrant();
        var registrant = corrected.withEmail(former.email()).with(asked.correct(former.answers(), corrected.answers()));
        var organisation = isOfSameOrganisation(former, corrected) ? registration.organisation() : recognised;
        var refusal = RegistrationClaim.move(registration, registrant, organisation, locked);
        if (refusal.isEmpty()) {
            if (!registration.organisation().id.equals(organisation.id)) {
                affiliations.ended(registration.id(), registration.organisation(), now);
            }
            registration.correct(registrant, organisation, actor, now);
        }
        return refusal;
    }

    /** Whatever was recognised: it may have been merged or split meanwhile, and the registration with it. */
    private static boolean isOfSameOrganisation(Registrant former, Registrant corrected) {
        return former.country().equals(corrected.country())
                && Spelling.of(former.organisation()).equals(Spelling.of(corrected.organisation()));
    }
}
