package org.openroundtable.organiser.invitation.block;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.openroundtable.link.WholeNumber;
import org.openroundtable.organiser.invitation.Bounds;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.block.BlockOutcome;
import org.openroundtable.registration.block.BlockOutcome.BelowUse;
import org.openroundtable.registration.block.BlockOutcome.Gone;
import org.openroundtable.registration.block.BlockOutcome.TooFew;
import org.openroundtable.registration.block.BlockOutcome.Unlimited;
import org.openroundtable.registration.block.NewBlock;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * Places to be kept, as typed.
 *
 * @param session code; empty: the event as a whole
 * @param lastDay on which they are kept
 * @param revision of the block when it was read; empty: there is none yet
 */
record BlockForm(String name, String session, String places, String lastDay, String revision) {

    static final BlockForm EMPTY = new BlockForm("", "", "", "", "");

    private static final int LONGEST_NAME = 100;

    static BlockForm of(FormFields fields) {
        return new BlockForm(
                Bounds.line(fields, "name"),
                fields.text("session"),
                Bounds.line(fields, "places"),
                Bounds.line(fields, "lastDay"),
                Bounds.line(fields, "revision"));
    }

    static BlockForm of(Block block, ZoneId zone) {
        return new BlockForm(
                block.name(),
                "",
                String.valueOf(block.places()),
                Bounds.lastDay(block.releaseAt(), zone),
                String.valueOf(block.revision()));
    }

    /** The same for whoever has seen what others have changed meanwhile. */
    BlockForm over(Block now) {
        return new BlockForm(name, session, places, lastDay, String.valueOf(now.revision()));
    }

    /** Null: it is no day. */
    public LocalDate day() {
        return bounds().day().orElse(null);
    }

    FormErrors check(EventSnapshot event, Instant now, BlockMessages say) {
        var errors = FormErrors.none();
        if (!session.isEmpty()
                && event.registrable().stream().noneMatch(one -> one.code().equals(session))) {
            errors.add("session", say.sessionUnknown());
        }
        if (name.isEmpty()) {
            errors.add("name", say.nameMissing());
        } else if (TypedText.length(name) > LONGEST_NAME) {
            errors.add("name", say.nameTooLong(LONGEST_NAME));
        }
        if (bounds().count().isEmpty()) {
            errors.add("places", say.placesInvalid(Bounds.LARGEST_NUMBER));
        }
        if (bounds().endAfter(now, null, event.timeZone()).isEmpty()) {
            errors.add("lastDay", say.lastDayInvalid());
        }
        return errors;
    }

    /**
     * Nothing of it is faulty.
     *
     * @param sessions in which places can be kept
     */
    NewBlock block(ZoneId zone, List<SessionRecord> sessions) {
        return new NewBlock(
                name,
                sessions.stream()
                        .filter(one -> one.code().equals(session))
                        .map(SessionRecord::id)
                        .findFirst()
                        .orElse(null),
                bounds().count().orElseThrow(),
                bounds().end(zone).orElseThrow());
    }

    /** What can't be done, beside the field that it is about; empty: it was done. */
    static Optional<String> refusal(BlockOutcome outcome, BlockMessages say) {
        if (outcome instanceof TooFew few) {
            return Optional.of(say.tooFew(few.free()));
        }
        if (outcome instanceof BelowUse below) {
            return Optional.of(say.belowUse(below.taken()));
        }
        if (outcome instanceof Gone) {
            return Optional.of(say.gone());
        }
        return outcome instanceof Unlimited ? Optional.of(say.unlimited()) : Optional.empty();
    }

    /** The one that no block has: it was never read. */
    long readRevision() {
        return WholeNumber.read(revision).orElse(-1L);
    }

    private Bounds bounds() {
        return new Bounds(places, lastDay);
    }
}
