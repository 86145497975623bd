package org.openroundtable.organiser.figure.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.openroundtable.link.WholeNumber;
import org.openroundtable.report.figure.Known;
import org.openroundtable.report.statement.Terms;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormErrors;

/**
 * What a statement is to be about, as typed.
 *
 * @param asOf local date and time by the clocks of the event
 */
record StatementForm(String asOf, String known, String above) {

    private static final int USUALLY_ABOVE = 100;
    private static final int MOST_ABOVE = 1_000_000;

    /** Null, each of them: as usual; the moment is the latest that there can be. */
    static StatementForm of(String asOf, String known, String above, ZoneId zone, Instant now) {
        return new StatementForm(
                asOf == null
                        ? Terms.settledAt(now)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .atZone(zone)
                                .toLocalDateTime()
                                .toString()
                        : asOf,
                known == null ? Known.THEN.code() : known,
                above == null ? String.valueOf(USUALLY_ABOVE) : above);
    }

    public Known knownThen() {
        return Known.NOW.code().equals(known) ? Known.NOW : Known.THEN;
    }

    FormErrors check(ZoneId zone, Instant now, StatementMessages say) {
        var errors = FormErrors.none();
        if (moment(zone).filter(moment -> !moment.isAfter(Terms.settledAt(now))).isEmpty()) {
            errors.add("asOf", say.momentInvalid());
        }
        if (number().isEmpty()) {
            errors.add("above", say.aboveInvalid(Terms.LEAST_ABOVE));
        }
        return errors;
    }

    /** Nothing of it is faulty. */
    Terms terms(ZoneId zone) {
        return new Terms(moment(zone).orElseThrow(), knownThen(), number().orElseThrow());
    }

    private Optional<Instant> moment(ZoneId zone) {
        return Days.readMoment(asOf).map(moment -> moment.atZone(zone).toInstant());
    }

    private Optional<Integer> number() {
        return WholeNumber.read(above)
                .filter(number -> number >= Terms.LEAST_ABOVE && number <= MOST_ABOVE)
                .map(Long::intValue);
    }
}
