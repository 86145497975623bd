package org.openroundtable.organiser.invitation.block;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.block.NewBlock;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * Places to be kept, as typed.
 *
 * @param lastDay on which they are kept
 */
record BlockForm(String name, String places, String lastDay) {

    static final BlockForm EMPTY = new BlockForm("", "", "");

    private static final int LONGEST_NAME = 100;
    private static final int LARGEST_NUMBER = 100_000;

    static BlockForm of(FormFields fields) {
        return new BlockForm(line(fields, "name"), line(fields, "places"), line(fields, "lastDay"));
    }

    FormErrors check(ZoneId zone, Instant now, BlockMessages say) {
        var errors = FormErrors.none();
        if (name.isEmpty()) {
            errors.add("name", say.nameMissing());
        } else if (TypedText.length(name) > LONGEST_NAME) {
            errors.add("name", say.nameTooLong(LONGEST_NAME));
        }
        if (number().isEmpty()) {
            errors.add("places", say.placesInvalid(LARGEST_NUMBER));
        }
        if (end(zone).filter(end -> end.isAfter(now)).isEmpty()) {
            errors.add("lastDay", say.lastDayInvalid());
        }
        return errors;
    }

    /** Nothing of it is faulty. */
    NewBlock block(ZoneId zone) {
        return new NewBlock(name, number().orElseThrow(), end(zone).orElseThrow());
    }

    private Optional<Integer> number() {
        return places.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(places)).filter(number -> number > 0 && number <= LARGEST_NUMBER)
                : Optional.empty();
    }

    private Optional<Instant> end(ZoneId zone) {
        return Days.read(lastDay).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static String line(FormFields fields, String name) {
        return Objects.requireNonNullElse(TypedText.line(fields.value(name)), "");
    }
}
