package org.openroundtable.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.OfOrganisation;
import org.openroundtable.programme.SessionFacts;

/** Why somebody can't have what they ask for, be they new or registered already. */
public sealed interface Refusal {

    /** No such registrable session, or it is over or cancelled, or its event is cancelled or postponed. */
    record UnavailableSessions(List<String> codes) implements Refusal {}

    record Overlapping(List<Clash> clashes) implements Refusal {}

    /**
     * No place left and no line to wait in.
     *
     * @param codes of the sessions; empty: the event as a whole
     */
    record Full(List<String> codes) implements Refusal {}

    /** So many have chosen these answers already that nobody else can; nobody waits for them. */
    record OptionsFull(List<AnswerOption> options) implements Refusal {}

    /**
     * So many of the same organisation have a place already that nobody else of it can, and nobody waits for it.
     *
     * @param codes of the sessions; empty: the registration as a whole
     */
    record OrganisationFull(List<String> codes) implements Refusal {}

    /** Those of the sessions in which they can get neither a place nor a number in the line, if there are any. */
    static Optional<Refusal> among(List<? extends SessionFacts> sessions, Claim claim, EventLimits locked) {
        var full = new ArrayList<String>();
        var fullForOrganisation = new ArrayList<String>();
        for (var session : sessions) {
            var closed = locked.closed(claim.inSession(session.id()));
            if (!closed.isEmpty()) {
                (Ineligibility.amongOthers(closed).isPresent() ? fullForOrganisation : full).add(session.code());
            }
        }
        if (!full.isEmpty()) {
            return Optional.of(new Full(full));
        }
        return fullForOrganisation.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrganisationFull(fullForOrganisation));
    }

    /** @param owners of limits under which the registration as a whole can't come in */
    static Optional<Refusal> of(Collection<LimitOwner> owners) {
        var options = owners.stream()
                .filter(AnswerOption.class::isInstance)
                .map(AnswerOption.class::cast)
                .toList();
        var organisations =
                owners.stream().filter(OfOrganisation.class::isInstance).count();
        if (owners.size() > options.size() + organisations) {
            return Optional.of(new Full(List.of()));
        }
        if (!options.isEmpty()) {
            return Optional.of(new OptionsFull(options));
        }
        return organisations == 0 ? Optional.empty() : Optional.of(new OrganisationFull(List.of()));
    }
}
