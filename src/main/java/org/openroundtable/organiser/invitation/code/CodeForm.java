package org.openroundtable.organiser.invitation.code;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.openroundtable.link.WholeNumber;
import org.openroundtable.organiser.invitation.Bounds;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.code.AccessCode;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * A code as it is wanted, as typed.
 *
 * @param lastDay on which it is good
 * @param block id
 * @param revision of the code when it was read; empty: there is none yet
 */
record CodeForm(String code, String label, String most, String lastDay, String block, String revision) {

    private static final int LONGEST_LABEL = 100;

    /** Whoever has no idea for a code takes this one. */
    static CodeForm empty() {
        return new CodeForm(NewCode.random(), "", "", "", "", "");
    }

    static CodeForm of(FormFields fields) {
        return new CodeForm(
                Bounds.line(fields, "code"),
                Bounds.line(fields, "label"),
                Bounds.line(fields, "most"),
                Bounds.line(fields, "lastDay"),
                Bounds.line(fields, "block"),
                Bounds.line(fields, "revision"));
    }

    static CodeForm of(AccessCode code, ZoneId zone) {
        return new CodeForm(
                code.code(),
                code.label() == null ? "" : code.label(),
                code.most() == null ? "" : String.valueOf(code.most()),
                Bounds.lastDay(code.expiresAt(), zone),
                "",
                String.valueOf(code.revision()));
    }

    /** The same of a code that is there; it stays what it is. */
    CodeForm of(AccessCode known) {
        return new CodeForm(known.code(), label, most, lastDay, block, revision);
    }

    /** The same for whoever has seen what others have changed meanwhile. */
    CodeForm over(AccessCode now) {
        return new CodeForm(code, label, most, lastDay, block, String.valueOf(now.revision()));
    }

    /** Null: it is no day. */
    public LocalDate day() {
        return bounds().day().orElse(null);
    }

    public int shortest() {
        return NewCode.SHORTEST;
    }

    public int longest() {
        return NewCode.LONGEST;
    }

    /** @param former until when it was good before; null: for ever, or there was none */
    FormErrors check(ZoneId zone, Instant now, Instant former, CodeMessages say) {
        var errors = FormErrors.none();
        if (!NewCode.isValid(code)) {
            errors.add("code", say.codeInvalid(NewCode.SHORTEST, NewCode.LONGEST));
        }
        if (TypedText.length(label) > LONGEST_LABEL) {
            errors.add("label", say.labelTooLong(LONGEST_LABEL));
        }
        if (!most.isEmpty() && bounds().count().isEmpty()) {
            errors.add("most", say.mostInvalid(Bounds.LARGEST_NUMBER));
        }
        if (!lastDay.isEmpty() && bounds().endAfter(now, former, zone).isEmpty()) {
            errors.add("lastDay", say.lastDayInvalid());
        }
        return errors;
    }

    /** Nothing of it is faulty. */
    NewCode code(ZoneId zone, List<Block> blocks) {
        return new NewCode(
                code,
                label.isEmpty() ? null : label,
                bounds().count().orElse(null),
                bounds().end(zone).orElse(null),
                Block.chosen(block, blocks));
    }

    /** The one that no code has: it was never read. */
    long readRevision() {
        return WholeNumber.read(revision).orElse(-1L);
    }

    private Bounds bounds() {
        return new Bounds(most, lastDay);
    }
}
