package org.openroundtable.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.database.Transactions;
import org.openroundtable.organisation.matching.Recognition;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.admission.Admission;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.CodeCheck;
import org.openroundtable.registration.code.CodeCheck.Bad;
import org.openroundtable.registration.code.CodeCheck.Good;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.UnknownEvent;
import org.openroundtable.registration.occupancy.Availability;

/** Where people register: the rules and the transaction of the one act that everything here is about. */
@ApplicationScoped
public class RegistrationDesk {

    /** Whoever shows none. */
    private static final CodeCheck NO_CODE = new Good(null, null);

    private final Transactions transactions;
    private final Clock clock;
    private final EventSnapshots snapshots;
    private final Recognition recognition;
    private final AccessCodes codes;
    private final Enrolment enrolment;
    private final Seating seating;

    RegistrationDesk(
            Transactions transactions,
            Clock clock,
            EventSnapshots snapshots,
            Recognition recognition,
            AccessCodes codes,
            Enrolment enrolment,
            Seating seating) {
        this.transactions = transactions;
        this.clock = clock;
        this.snapshots = snapshots;
        this.recognition = recognition;
        this.codes = codes;
        this.enrolment = enrolment;
        this.seating = seating;
    }

    /** Enters somebody, on behalf of those who run the event, as it is now. */
    public RegistrationOutcome enter(RegistrationRequest request, Entry entry) {
        return snapshots
                .current(request.event())
                .map(event -> register(event, request, entry))
                .orElseGet(UnknownEvent::new);
    }

    /** Registers for the event as it is now. */
    public RegistrationOutcome register(RegistrationRequest request) {
        return snapshots
                .current(request.event())
                .map(event -> register(event, request))
                .orElseGet(UnknownEvent::new);
    }

    /**
     * Registers, or says why not. Where there is room, all is written first and the places are taken last, so that the
     * event's lock is held for a moment only. Whoever loses a race on that way (the last place, the same key or address at
     * the same moment, a change of the event) has written nothing, and is served under the lock.
     *
     * @param event as it was a moment ago, when the request was read; where it has changed since, it is asked for again
     */
    public RegistrationOutcome register(EventSnapshot event, RegistrationRequest request) {
        return register(event, request, Entry.IN_PERSON);
    }

    private RegistrationOutcome register(EventSnapshot event, RegistrationRequest request, Entry entry) {
        return transactions.call(attempt -> attempt == 0
                ? admit(event, request, entry, seating::whereThereIsRoom)
                : admit(snapshots.current(request.event()).orElseThrow(), request, entry, seating::inOrder));
    }

    private RegistrationOutcome admit(
            EventSnapshot event,
            RegistrationRequest request,
            Entry entry,
            Function<CheckedRequest, RegistrationOutcome> way) {
        var now = clock.instant();
        var wanted = event.registrable(request.sessions()).stream()
                .filter(session -> Availability.isToBeHad(event, session, now))
                .toList();
        var refusal = refusal(event, request, entry, wanted, now);
        if (refusal.isPresent()) {
            return enrolment.earlier(event, request, entry).or(() -> refusal).get();
        }
        var code = entry.isInPerson() ? code(event, request.pass(), now) : NO_CODE;
        if (code instanceof Bad bad) {
            return enrolment.earlier(event, request, entry).orElseGet(() -> new NotAdmitted(bad.why()));
        }
        var good = (Good) code;
        var admission = new Admission(request.pass().invitation(), good.id());
        var block = good.block() != null ? good.block() : request.pass().block();
        var organisation = recognition.recognise(
                request.registrant().organisation(),
                request.registrant().organisationType(),
                request.registrant().country(),
                request.registrant().email());
        var checked = new CheckedRequest(event, wanted, organisation, request, admission, block, entry, now);
        enrolment.waitForOthersLike(checked);
        return way.apply(checked);
    }

    private CodeCheck code(EventSnapshot event, Pass pass, Instant now) {
        if (pass.isEmpty() && Availability.of(event, now).restricted()) {
            return new Bad(CodeFault.NEEDED);
        }
        return pass.code() == null ? NO_CODE : codes.check(event.id(), pass.code(), now);
    }

    private static Optional<RegistrationOutcome> refusal(
            EventSnapshot event, RegistrationRequest request, Entry entry, List<SessionRecord> wanted, Instant now) {
        var availability = Availability.of(event, now);
        if (entry.isInPerson() ? !availability.isOpen() : !event.phaseAt(now).isAhead()) {
            return Optional.of(new NotOpen(availability));
        }
        if (wanted.size() < request.sessions().size()) {
            var missing = new HashSet<>(request.sessions());
            wanted.forEach(session -> missing.remove(session.code()));
            return Optional.of(new Refused(
                    new UnavailableSessions(missing.stream().sorted().toList())));
        }
        var clashes = Clash.among(wanted);
        return clashes.isEmpty() ? Optional.empty() : Optional.of(new Refused(new Overlapping(clashes)));
    }
}
