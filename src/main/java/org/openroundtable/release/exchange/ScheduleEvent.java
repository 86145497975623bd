package org.openroundtable.release.exchange;

import java.util.stream.Stream;

/** One event of a schedule, in whichever form it is written: both name its properties alike. */
interface ScheduleEvent {

    /** Never null; empty: it says none. */
    String text(String property);

    /** Names of those who speak. */
    Stream<String> persons();

    /** That it stands in, as ISO 8601; empty: it says none. */
    String day();
}
