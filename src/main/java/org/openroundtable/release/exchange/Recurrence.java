package org.openroundtable.release.exchange;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** When an event of a calendar takes place that repeats, by a rule or on dates of its own (RFC 5545 section 3.8.5). */
final class Recurrence {

    /** Of one event. What repeats for ever, or for longer, is no programme. */
    private static final Period LONGEST = Period.ofYears(1);

    private static final int MOST = 366;

    private static final Set<Frequency> BY_DAYS =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private Recurrence() {}

    /**
     * The first one among them; alone, if the event does not repeat. In no order.
     *
     * @throws IllegalArgumentException if it repeats within a day by a rule, far too often, or with another length
     */
    static List<? extends Temporal> of(VEvent event) {
        var start = event.<DateProperty<?>>getProperty(Property.DTSTART)
                .map(property -> onCalendar(property.getDate()))
                .orElse(null);
        if (start == null) {
            return List.of();
        }
        var dates = new ArrayList<Temporal>(event.<RRule<Temporal>>getProperty(Property.RRULE)
                .map(RRule::getRecur)
                .map(rule -> dates(rule, start))
                .orElse(List.of(start)));
        for (var more : event.<RDate<?>>getProperties(Property.RDATE)) {
            // A period has a length of its own.
            if (more.getPeriods().filter(periods -> !periods.isEmpty()).isPresent()
                    || dates.size() + more.getDates().size() > MOST) {
                throw new IllegalArgumentException();
            }
            dates.addAll(more.getDates());
        }
        return dates;
    }

    /** Days and years can be added to it. */
    private static Temporal onCalendar(Temporal start) {
        return start instanceof Instant instant ? instant.atZone(ZoneId.of("UTC")) : start;
    }

    private static List<Temporal> dates(Recur<Temporal> rule, Temporal start) {
        var isOfDays = BY_DAYS.contains(rule.getFrequency())
                && rule.getHourList().isEmpty()
                && rule.getMinuteList().isEmpty()
                && rule.getSecondList().isEmpty();
        if (!isOfDays) {
            throw new IllegalArgumentException();
        }
        return rule.getDates(start, start, start.plus(LONGEST), MOST);
    }
}
