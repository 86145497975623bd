package org.openroundtable.site.event.changes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.attachment.Attachments;
import org.openroundtable.attachment.EventFiles;
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

    private final Clock clock;
    private final Releases releases;
    private final Attachments attachments;

    ChangeLog(Clock clock, Releases releases, Attachments attachments) {
        this.clock = clock;
        this.releases = releases;
        this.attachments = attachments;
    }

    /** The latest first. */
    List<ChangeLogEntry> of(String slug, ZoneId zone, Locale reader) {
        var now = releases.of(slug, releases.latestOf(slug))
                .map(Release::document)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        var changes = releases.changesOf(slug, MOST);
        var files = attachments.at(slug, changes.stream().flatMap(ChangeLog::addresses), clock.instant());
        return changes.stream()
                .map(release -> entry(release, now, files, zone, reader))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> addresses(ReleaseChanges release) {
        return release.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(value -> value.findValuesAsText("url").stream());
    }

    /** Null: nothing of it is public. */
    private static ChangeLogEntry entry(
            ReleaseChanges release, JsonNode now, EventFiles files, ZoneId zone, Locale reader) {
        var changes = PublicChanges.in(release.changes(), files::leadsSomewhere);
        return changes.isEmpty() && !release.changes().isEmpty()
                ? null
                : new ChangeLogEntry(
                        release.number(),
                        release.at().atZone(zone),
                        release.note(),
                        ChangeGroups.of(changes, now, now, reader));
    }
}
