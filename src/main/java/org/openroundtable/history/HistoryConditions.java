package org.openroundtable.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What entries must be like to be found, as SQL. {@code h} is the entry, {@code e} its event, {@code s} its session. */
final class HistoryConditions {

    private static final String TEXT = """
            h.id in (
                select id from history_entry
                 where state is null
                   and coalesce(cast(before as text), '') || ' ' || coalesce(cast(after as text), '') ilike :text
                union all
                select id from history_entry where registration_id is null and session_id is not null
                   and session_id in (select id from session where title ilike :text or code ilike :text)
                union all
                select id from history_entry
                 where speaker_id in (select id from speaker where name ilike :text or code ilike :text))""";

    /** What was done to the content of an event, or a draft that is none yet, and stands under its name. */
    private static final String ACTS_ON_CONTENT =
            "('draftBegun', 'draftEdited', 'fileAdded', 'fileDescribed', 'filePublished', 'fileRemoved')";

    private static final String ACTS_ON_STATEMENTS = "('statementFrozen', 'statementPublished', 'statementWithdrawn')";

    /** About nobody. Whatever else stands under the name of an event is about those who register, until it is said here. */
    private static final String ABOUT_NOBODY = """
            h.event_slug is null or h.account_id is not null or h.what = 'released' or h.what in\s""" + ACTS_ON_CONTENT + " or h.what in " + ACTS_ON_STATEMENTS;

    /** About people, or what everybody may know of an event. */
    private static final String NO_CONTENT = """
            h.registration_id is not null or h.account_id is not null
                or h.what in ('statusBecame', 'resized')
                or h.what = 'created' and h.session_id is null and h.speaker_id is null
                or h.event_slug is not null and h.what not in\s""" + ACTS_ON_CONTENT;

    /** Of these are most entries, and all that are from before changes had names; the others have an index. */
    private static final Map<String, String> STATES = Map.of(
            "stateBecame", "h.state is not null and h.session_id is null",
            "placeBecame", "h.state is not null and h.session_id is not null");

    /** An event is known by its id or, as a draft is, by its slug; for each there is an index in the order of time. */
    private static final List<String> OF_EVENT =
            List.of("h.event_id = (select id from event where slug = :slug)", "h.event_slug = :slug");

    private final List<String> conditions = new ArrayList<>();
    private List<String> ways = List.of("true");
    private final Map<String, Object> values = new HashMap<>();

    HistoryConditions(HistoryFilter filter, HistorySight sight, HistoryCursor after) {
        see(sight);
        if (filter.slug() != null) {
            ways = OF_EVENT;
            values.put("slug", filter.slug());
        }
        both("h.registration_id = :registration", "registration", filter.registrationId());
        both("s.code = :session and h.registration_id is null", "session", filter.session());
        both("p.code = :speaker", "speaker", filter.speaker());
        if (filter.about() != null) {
            conditions.add(filter.about().condition);
        }
        both("h.account_id = :account", "account", filter.accountId());
        both("h.actor_kind = :actorKind", "actorKind", filter.actorKind());
        both("h.actor_id = :actorId", "actorId", filter.actorId());
        what(filter.what());
        both("h.valid_from >= :from", "from", filter.from());
        both("h.valid_from < :until", "until", filter.until());
        both(TEXT, "text", filter.text() == null ? null : "%" + literally(filter.text()) + "%");
        if (after != null) {
            both("(h.valid_from, h.id) < (:at, :id)", "at", after.at());
            values.put("id", after.id());
        }
    }

    private void what(String name) {
        var state = name == null ? null : STATES.get(name);
        if (state == null) {
            both("h.state is null and h.what = :what", "what", name);
        } else {
            conditions.add(state);
        }
    }

    private void see(HistorySight sight) {
        if (sight.everything()) {
            return;
        }
        both("e.slug in (:slugs) or h.event_slug in (:slugs)", "slugs", sight.slugs());
        unless(sight.withRegistrations(), sight, "h.registration_id is null or e.slug in (:those)", "those");
        unless(sight.withRegistrations(), sight, ABOUT_NOBODY + " or h.event_slug in (:them)", "them");
        unless(sight.withTeam(), sight, "h.account_id is null or h.event_slug in (:team)", "team");
        unless(sight.withContent(), sight, NO_CONTENT + " or %s in (:content)", "content");
    }

    /** Whoever may do the same in all that they see is not asked once more. */
    private void unless(Set<String> slugs, HistorySight sight, String condition, String name) {
        if (!slugs.equals(sight.slugs())) {
            both(condition.formatted("coalesce(e.slug, h.event_slug)"), name, slugs);
        }
    }

    private void both(String condition, String name, Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            values.put(name, value);
        }
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    String sql() {
        return with("(" + String.join(" or ", ways) + ")");
    }

    /** The same, one after the other: an entry is found in one of these ways. */
    List<String> ways() {
        return ways.stream().map(this::with).toList();
    }

    private String with(String way) {
        return Stream.concat(Stream.of(way), conditions.stream()).collect(Collectors.joining("\n and "));
    }

    Map<String, Object> values() {
        return values;
    }
}
