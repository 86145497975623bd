package org.openroundtable.organiser.invitation.code;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * A code as it is wanted, as typed.
 *
 * @param lastDay on which it is good
 * @param block id
 */
record CodeForm(String code, String label, String most, String lastDay, String block) {

    private static final int LONGEST_LABEL = 100;
    private static final int LARGEST_NUMBER = 100_000;

    /** Whoever has no idea for a code takes this one. */
    static CodeForm empty() {
        return new CodeForm(NewCode.random(), "", "", "", "");
    }

    static CodeForm of(FormFields fields) {
        return new CodeForm(
                line(fields, "code"),
                line(fields, "label"),
                line(fields, "most"),
                line(fields, "lastDay"),
                line(fields, "block"));
    }

    public int shortest() {
        return NewCode.SHORTEST;
    }

    public int longest() {
        return NewCode.LONGEST;
    }

    FormErrors check(ZoneId zone, Instant now, CodeMessages say) {
        var errors = FormErrors.none();
        if (!NewCode.isValid(code)) {
            errors.add("code", say.codeInvalid(NewCode.SHORTEST, NewCode.LONGEST));
        }
        if (TypedText.length(label) > LONGEST_LABEL) {
            errors.add("label", say.labelTooLong(LONGEST_LABEL));
        }
        if (!most.isEmpty() && number().isEmpty()) {
            errors.add("most", say.mostInvalid(LARGEST_NUMBER));
        }
        if (!lastDay.isEmpty()
                && day().filter(day -> end(day, zone).isAfter(now)).isEmpty()) {
            errors.add("lastDay", say.lastDayInvalid());
        }
        return errors;
    }

    /** Nothing of it is faulty. */
    NewCode code(ZoneId zone, List<Block> blocks) {
        return new NewCode(
                code,
                label.isEmpty() ? null : label,
                number().orElse(null),
                day().map(day -> end(day, zone)).orElse(null),
                Block.chosen(block, blocks));
    }

    private Optional<Integer> number() {
        return most.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(most)).filter(number -> number > 0 && number <= LARGEST_NUMBER)
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return Days.read(lastDay);
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static String line(FormFields fields, String name) {
        return Objects.requireNonNullElse(TypedText.line(fields.value(name)), "");
    }
}
