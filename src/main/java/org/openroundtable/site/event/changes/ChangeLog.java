package org.openroundtable.site.event.changes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.release.Release;
import org.openroundtable.release.ReleaseChanges;
import org.openroundtable.release.Releases;
import org.openroundtable.release.comparison.ChangeGroups;
import org.openroundtable.release.comparison.PublicChanges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads what of an event's changes anybody may know. */
@ApplicationScoped
class ChangeLog {

    /** As many as anybody reads, and a page can hold. */
    private static final int MOST = 100;

    private final Releases releases;

    ChangeLog(Releases releases) {
        this.releases = releases;
    }

    /** The latest first. */
    List<ChangeLogEntry> of(String slug, ZoneId zone, Locale reader) {
        var now = releases.of(slug, releases.latestOf(slug))
                .map(Release::document)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        return releases.changesOf(slug, MOST).stream()
                .map(release -> entry(release, now, zone, reader))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null: nothing of it is public. */
    private static ChangeLogEntry entry(ReleaseChanges release, JsonNode now, ZoneId zone, Locale reader) {
        var changes = PublicChanges.in(release.changes());
        return changes.isEmpty() && !release.changes().isEmpty()
                ? null
                : new ChangeLogEntry(
                        release.number(),
                        release.at().atZone(zone),
                        release.note(),
                        ChangeGroups.of(changes, now, now, reader));
    }
}
