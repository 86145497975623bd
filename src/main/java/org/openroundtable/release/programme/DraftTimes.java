package org.openroundtable.release.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.openroundtable.release.draft.DraftFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Times in drafts, which may lack them and the zone that they are in. */
public final class DraftTimes {

    private static final List<String> MOMENTS = List.of("start", "end");

    private DraftTimes() {}

    /** Null: there is none that can be read. */
    static OffsetDateTime moment(ObjectNode in, String name) {
        try {
            return in.hasNonNull(name) ? OffsetDateTime.parse(in.get(name).asText()) : null;
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    static void move(ObjectNode session, Duration by, ZoneId zone) {
        for (var name : MOMENTS) {
            var moment = moment(session, name);
            if (moment != null) {
                DraftFields.set(
                        session, name, moment.plus(by).atZoneSameInstant(zone).toOffsetDateTime());
            }
        }
    }
}
