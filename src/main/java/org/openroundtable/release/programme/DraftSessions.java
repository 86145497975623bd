package org.openroundtable.release.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.openroundtable.programme.SessionStatus;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.TitleCodes;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What can be done with the sessions of a draft; to be called while it is being changed. */
public final class DraftSessions {

    /** Room for what tells sessions of one title apart. */
    private static final int LONGEST_CODE = 70;

    private static final List<String> OF_ONE_ALONE = List.of("joinUrl", "status");
    private static final List<String> MOMENTS = List.of("start", "end");

    private final DraftDocument draft;

    public DraftSessions(DraftDocument draft) {
        this.draft = draft;
    }

    /** What a session of this title can be known by; the title may be another code. */
    public String freeCode(String title) {
        return TitleCodes.free(
                TitleCodes.of(title, LONGEST_CODE, "session"),
                taken -> draft.find(DraftPart.SESSIONS, taken).isPresent());
    }

    /** One more of the same, at the same time, without the link to join, which is for one session alone. */
    public void copy(String code, String copied) {
        var original = draft.get(DraftPart.SESSIONS, code);
        var copy = draft.add(DraftPart.SESSIONS, copied);
        copy.setAll((ObjectNode) original.deepCopy().without(OF_ONE_ALONE));
        copy.put("code", copied);
    }

    /**
     * Moves one later or, if negative, earlier.
     *
     * @param withLater also what begins that day when it has ended, or later
     */
    public void move(String code, Duration by, boolean withLater) {
        var session = draft.get(DraftPart.SESSIONS, code);
        var end = DraftTimes.moment(session, "end");
        var later = withLater && end != null
                ? draft.all(DraftPart.SESSIONS).stream()
                        .filter(other -> other != session && isAfter(end, other))
                        .toList()
                : List.<ObjectNode>of();
        DraftTimes.move(session, by, zone());
        later.forEach(other -> DraftTimes.move(other, by, zone()));
    }

    /** Moves one to another start; it is as long as before. */
    public void moveTo(String code, OffsetDateTime start, boolean withLater) {
        var session = draft.get(DraftPart.SESSIONS, code);
        var before = DraftTimes.moment(session, "start");
        if (before == null) {
            DraftFields.set(session, "start", start);
        } else {
            move(code, Duration.between(before, start), withLater);
        }
    }

    /** Moves several to other days, the first of them to this one, at the same hours, whatever clocks do in between. */
    public void moveToDay(Collection<String> codes, LocalDate first) {
        var timed = codes.stream()
                .map(code -> draft.get(DraftPart.SESSIONS, code))
                .filter(session -> DraftTimes.moment(session, "start") != null)
                .toList();
        timed.stream()
                .map(session -> day(DraftTimes.moment(session, "start")))
                .min(Comparator.naturalOrder())
                .map(before -> new OtherDays(ChronoUnit.DAYS.between(before, first), zone(), zone()))
                .ifPresent(days -> timed.forEach(days::moveSession));
    }

    /** Puts one before the one before it that is at the same time. */
    public void moveUp(String code) {
        exchange(code, -1);
    }

    /** Puts one behind the one behind it that is at the same time. */
    public void moveDown(String code) {
        exchange(code, 1);
    }

    private void exchange(String code, int step) {
        var session = draft.get(DraftPart.SESSIONS, code);
        var all = draft.all(DraftPart.SESSIONS);
        var alike = all.stream().filter(other -> isAtOnce(session, other)).toList();
        var neighbour = alike.indexOf(session) + step;
        if (neighbour >= 0 && neighbour < alike.size()) {
            var list = draft.json().withArray("sessions");
            var other = alike.get(neighbour);
            list.set(all.indexOf(session), other);
            list.set(all.indexOf(other), session);
        }
    }

    private static boolean isAtOnce(ObjectNode session, ObjectNode other) {
        return MOMENTS.stream().allMatch(name -> {
            var one = DraftTimes.moment(session, name);
            var its = DraftTimes.moment(other, name);
            return one != null && its != null && one.isEqual(its);
        });
    }

    /** It stays in the programme, and nobody can choose it or wait for it. */
    public void cancel(String code) {
        DraftFields.set(draft.get(DraftPart.SESSIONS, code), "status", SessionStatus.CANCELLED.code());
    }

    /** It takes place after all. */
    public void reinstate(String code) {
        draft.get(DraftPart.SESSIONS, code).remove("status");
    }

    private boolean isAfter(OffsetDateTime end, ObjectNode other) {
        var start = DraftTimes.moment(other, "start");
        return start != null && !start.isBefore(end) && day(start).equals(day(end.minusNanos(1)));
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return draft.zone();
    }
}
