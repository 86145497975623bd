package org.openroundtable.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
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

    /** Those of the sessions in which nobody can get a place or a number in the line, if there are any. */
    static Optional<Refusal> among(List<? extends SessionFacts> sessions, Claim claim, EventLimits locked) {
        var closed = sessions.stream()
                .filter(session -> !locked.closed(claim.inSession(session.id())).isEmpty())
                .map(SessionFacts::code)
                .toList();
        return closed.isEmpty() ? Optional.empty() : Optional.of(new Full(closed));
    }

    /** @param owners of limits under which the registration as a whole can't come in */
    static Optional<Refusal> of(Collection<LimitOwner> owners) {
        var options = owners.stream()
                .filter(AnswerOption.class::isInstance)
                .map(AnswerOption.class::cast)
                .toList();
        if (owners.size() > options.size()) {
            return Optional.of(new Full(List.of()));
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(new OptionsFull(options));
    }
}
