package org.openroundtable.api.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.ws.rs.NotFoundException;

import org.openroundtable.api.RegistrationWindow;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;
import org.openroundtable.json.Fault;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.OptionsFull;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.KeyReused;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;

/** Says why somebody is not registered. */
final class RegistrationProblem {

    private RegistrationProblem() {}

    /** @throws NotFoundException if there is no such event */
    static Problem of(RegistrationOutcome outcome, List<String> asked) {
        if (outcome instanceof NotOpen notOpen) {
            return Problem.of(
                    ProblemType.REGISTRATION_CLOSED,
                    switch (notOpen.why().state()) {
                        case CANCELLED -> "This event is cancelled.";
                        case POSTPONED -> "This event is postponed; registration waits for its new date.";
                        default ->
                            switch (RegistrationWindow.of(notOpen.why())) {
                                case NOT_YET -> "Registration has not opened yet.";
                                case CLOSED -> "Registration has closed.";
                                default -> "This event has no registration.";
                            };
                    });
        }
        if (outcome instanceof AlreadyRegistered) {
            return Problem.of(
                    ProblemType.ALREADY_REGISTERED,
                    "Nothing was changed. The link to the registration was sent to the address once more.");
        }
        if (outcome instanceof KeyReused) {
            return Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "Nothing was changed.");
        }
        if (outcome instanceof NotAdmitted refused) {
            return notAdmitted(
                    "/accessCode",
                    switch (refused.why()) {
                        case NEEDED -> "is needed, or an invitation";
                        case UNKNOWN -> "is not known";
                        case EXPIRED -> "has expired";
                        case USED_UP -> "was used as often as it can be";
                    });
        }
        if (outcome instanceof Refused refused) {
            return of(refused.why(), asked);
        }
        throw new NotFoundException();
    }

    /** It is none for this event and address, or was withdrawn. */
    static Problem noInvitation() {
        return notAdmitted("/invitation", "is not good for this event and address");
    }

    private static Problem notAdmitted(String pointer, String detail) {
        return Problem.of(ProblemType.NOT_ADMITTED, null, List.of(new Problem.Error(pointer, detail)));
    }

    private static Problem of(Refusal why, List<String> asked) {
        if (why instanceof UnavailableSessions unavailable) {
            return Problem.of(
                    ProblemType.INVALID,
                    null,
                    errors(asked, unavailable.codes(), "is not a session to register for, or it is over"));
        }
        if (why instanceof Overlapping overlapping) {
            return Problem.of(ProblemType.SESSIONS_OVERLAP, null, clashes(asked, overlapping.clashes()));
        }
        if (why instanceof OptionsFull full) {
            return Problem.of(
                    ProblemType.OPTION_FULL,
                    null,
                    full.options().stream()
                            .map(option -> new Problem.Error(
                                    "/" + option.question(), "nobody else can choose " + option.option()))
                            .toList());
        }
        if (why instanceof OrganisationFull full) {
            var detail = "as many people of the organisation have a place as can";
            return Problem.of(
                    ProblemType.ORGANISATION_FULL,
                    null,
                    full.codes().isEmpty()
                            ? List.of(new Problem.Error("/organisation", detail))
                            : errors(asked, full.codes(), detail));
        }
        var full = (Full) why;
        return full.codes().isEmpty()
                ? Problem.of(ProblemType.FULL, "The event is full.")
                : Problem.of(ProblemType.FULL, null, errors(asked, full.codes(), "is full"));
    }

    /** What is wrong with the body: what could not be read, and of the rest what the desk does not take. */
    static List<Problem.Error> faults(List<Fault> unreadable, List<org.openroundtable.question.kind.Fault> unfit) {
        var errors = new ArrayList<>(unreadable.stream()
                .map(fault -> new Problem.Error(fault.pointer(), fault.detail()))
                .toList());
        for (var fault : unfit) {
            var pointer = "/" + fault.field();
            if (unreadable.stream()
                    .noneMatch(known ->
                            known.pointer().equals(pointer) || known.pointer().isEmpty())) {
                errors.add(new Problem.Error(pointer, fault.detail()));
            }
        }
        return errors;
    }

    private static List<Problem.Error> errors(List<String> asked, Collection<String> codes, String detail) {
        return codes.stream()
                .map(code -> new Problem.Error("/sessions/" + asked.indexOf(code), detail))
                .toList();
    }

    private static List<Problem.Error> clashes(List<String> asked, List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> new Problem.Error(
                        "/sessions/" + asked.indexOf(clash.second()),
                        "takes place at the same time as " + clash.first()))
                .toList();
    }
}
