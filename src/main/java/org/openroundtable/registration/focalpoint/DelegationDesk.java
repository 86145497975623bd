package org.openroundtable.registration.focalpoint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.change.Approvals;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.delegation.Delegations;
import org.openroundtable.registration.desk.Entry;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.desk.Replacements;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.registrant.Registrant;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What focal points see and do of the registrations of their organisation at their event; there are no others here. */
@ApplicationScoped
public class DelegationDesk {

    private final Clock clock;
    private final Organisations organisations;
    private final Delegations delegations;
    private final RegistrationViews views;
    private final RegistrationDesk desk;
    private final Replacements replacements;
    private final Approvals approvals;

    DelegationDesk(
            Clock clock,
            Organisations organisations,
            Delegations delegations,
            RegistrationViews views,
            RegistrationDesk desk,
            Replacements replacements,
            Approvals approvals) {
        this.clock = clock;
        this.organisations = organisations;
        this.delegations = delegations;
        this.views = views;
        this.desk = desk;
        this.replacements = replacements;
        this.approvals = approvals;
    }

    /** Those who are registered or wait, in the order in which they came. */
    @Transactional
    public List<RegistrationView> people(EventSnapshot event, FocalPoint focalPoint) {
        return organisation(focalPoint)
                .map(known -> delegations.active(event.id(), known.id))
                .orElse(List.of())
                .stream()
                .map(registration -> views.of(registration, event))
                .toList();
    }

    /** Empty: it is none of theirs. */
    @Transactional
    public Optional<RegistrationView> one(EventSnapshot event, FocalPoint focalPoint, Long id) {
        return theirs(event, focalPoint, id).map(registration -> views.of(registration, event));
    }

    /** What they are of, by the record that their name leads to. */
    @Transactional
    public OrganisationType type(FocalPoint focalPoint) {
        return organisation(focalPoint).map(known -> known.type).orElse(OrganisationType.OTHER);
    }

    /** Empty: it is none of theirs. */
    public Optional<ChangeOutcome> approve(EventSnapshot event, FocalPoint focalPoint, Long id) {
        return isTheirs(event, focalPoint, id)
                ? Optional.of(approvals.approve(new Ids(event.id(), id), actor(focalPoint)))
                : Optional.empty();
    }

    /** Registers somebody of the organisation while registration is open. */
    public RegistrationOutcome add(
            EventSnapshot event, FocalPoint focalPoint, Registrant registrant, Set<String> sessions) {
        var availability = Availability.of(event, clock.instant());
        return availability.isOpen()
                ? desk.enter(
                        new RegistrationRequest(
                                event.slug(),
                                registrant,
                                sessions,
                                focalPoint.language().tag()),
                        new Entry(actor(focalPoint), true, null, true))
                : new NotOpen(availability);
    }

    /** Lets somebody else of the organisation come instead, with the same sessions. Empty: it is none of theirs. */
    public Optional<RegistrationOutcome> replace(
            EventSnapshot event, FocalPoint focalPoint, Long id, Registrant registrant) {
        return isTheirs(event, focalPoint, id)
                ? Optional.of(replacements.replace(
                        event.slug(), id, registrant, focalPoint.language().tag(), actor(focalPoint)))
                : Optional.empty();
    }

    /** In a transaction of its own: whoever changes it loads it under the lock, and not before. */
    private boolean isTheirs(EventSnapshot event, FocalPoint focalPoint, Long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> theirs(event, focalPoint, id).isPresent());
    }

    private Optional<Registration> theirs(EventSnapshot event, FocalPoint focalPoint, Long id) {
        return organisation(focalPoint).flatMap(known -> delegations.active(event.id(), known.id).stream()
                .filter(registration -> registration.id().equals(id))
                .findFirst());
    }

    private Optional<Organisation> organisation(FocalPoint focalPoint) {
        return organisations.known(focalPoint.organisation());
    }

    private static Actor actor(FocalPoint focalPoint) {
        return new Actor.FocalPoint(focalPoint.id());
    }
}
