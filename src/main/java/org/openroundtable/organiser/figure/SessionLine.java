package org.openroundtable.organiser.figure;

import org.openroundtable.language.Text;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Tally.Spread;

/**
 * How full a session is, and with whom.
 *
 * @param occupancy null: it is not about now, or nobody registers for the session any more
 * @param spread null: nobody has a place
 * @param stack its bar
 * @param confirmedList who has a place, as a list; null: there is none, or nobody here may see it
 * @param waitingList who waits, in the same way
 */
public record SessionLine(
        String code,
        Text title,
        SessionCount count,
        Occupancy occupancy,
        Spread spread,
        Stack stack,
        String confirmedList,
        String waitingList) {

    /** Lengths one behind the other, where that of the longest bar of all is 100. */
    public record Stack(double confirmed, double waiting, double left) {

        public double taken() {
            return confirmed + waiting;
        }
    }

    /** Places left; null: without limit, or not known. */
    public Integer left() {
        return occupancy == null ? null : occupancy.placesLeft();
    }

    SessionLine onScale(long longest) {
        return new SessionLine(
                code,
                title,
                count,
                occupancy,
                spread,
                new Stack(
                        length(count.confirmed(), longest),
                        length(count.waiting(), longest),
                        length(left() == null ? 0 : left(), longest)),
                confirmedList,
                waitingList);
    }

    /** In persons. */
    long length() {
        return count.confirmed() + count.waiting() + (left() == null ? 0 : left());
    }

    private static double length(long persons, long longest) {
        return longest == 0 ? 0 : Math.round(1_000.0 * persons / longest) / 10.0;
    }
}
