package org.openroundtable.registration.change;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.matching.Recognition;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.ChangedMeanwhile;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.registrant.Registrant;

/** What organisers correct of what somebody has told, after the deadline for registrants too. */
@ApplicationScoped
public class OrganiserCorrections {

    private final Transactions transactions;
    private final ChangeUnderLock change;
    private final Recognition recognition;
    private final DetailChoice details;
    private final Announcements announcements;

    OrganiserCorrections(
            Transactions transactions,
            ChangeUnderLock change,
            Recognition recognition,
            DetailChoice details,
            Announcements announcements) {
        this.transactions = transactions;
        this.change = change;
        this.recognition = recognition;
        this.details = details;
        this.announcements = announcements;
    }

    /**
     * Corrects everything but the address, also what organisers alone are asked.
     *
     * @param version of the registrant as it was read; where it is another one now, nothing is changed
     * @param tell whether the registrant is written to
     */
    public ChangeOutcome correct(Ids ids, String version, Registrant corrected, boolean tell, Actor actor) {
        return transactions.call(() -> correct(
                ids,
                version,
                corrected,
                recognition.recognise(
                        corrected.organisation(), corrected.organisationType(), corrected.country(), corrected.email()),
                tell,
                actor));
    }

    private ChangeOutcome correct(
            Ids ids, String version, Registrant corrected, Organisation organisation, boolean tell, Actor actor) {
        return change.change(ids, actor, (registration, locked, by, now) -> {
            if (!registration.registrant().version().equals(version)) {
                return Optional.of(new ChangedMeanwhile());
            }
            var asked = registration.event().questions().ofOrganisers();
            var refusal = details.correct(registration, corrected, asked, organisation, locked, by, now);
            if (registration.isChanged() && tell) {
                announcements.announce(
                        registration, new RegistrationChanged(registration, Reason.DETAILS_CHANGED, by, now));
            } else {
                announcements.announce(List.of(registration));
            }
            return refusal.map(Refused::new);
        });
    }
}
