package org.openroundtable.release.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.Overlaps;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.document.content.SpeakerDocument;
import org.openroundtable.language.Text;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftDocument;

/** Looks through the programme of a draft, complete or not. */
public final class ProgrammeWarnings {

    private static final Comparator<ProgrammeWarning> ORDER = Comparator.comparing(
                    ProgrammeWarning::isBlocking, Comparator.reverseOrder())
            .thenComparing(ProgrammeWarning::rule);

    private final WarningRules rules;
    private final DraftDocument draft;
    private final List<SessionDocument> sessions;
    private final Map<String, SpeakerDocument> speakers;
    private final List<ProgrammeWarning> warnings = new ArrayList<>();

    private ProgrammeWarnings(WarningRules rules, DraftDocument draft, EventDocument document) {
        this.rules = rules;
        this.draft = draft;
        sessions = all(document.sessions())
                .filter(session -> session.code() != null)
                .toList();
        speakers = all(document.speakers())
                .filter(speaker -> speaker.id() != null)
                .collect(Collectors.toMap(SpeakerDocument::id, Function.identity(), (first, again) -> first));
        atOnce(WarningRule.SPEAKER_TWICE, this::cast, this::nameOf);
        atOnce(WarningRule.ROOM_TWICE, session -> words(session.everyRoom()), Function.identity());
        atOnce(
                WarningRule.TRACK_CLASH,
                session -> words(Stream.ofNullable(session.track()).toList()),
                Function.identity());
        sessions.stream()
                .filter(session -> session.type() == SessionType.PANEL && session.takesPlace())
                .forEach(this::panel);
        sessions.stream().filter(this::isOutsideDays).forEach(session -> add(WarningRule.OUTSIDE_DAYS, null, session));
        emptyDays();
    }

    /**
     * First those that keep the draft from being published; then in the order of the rules.
     *
     * @param document the draft as it was read
     */
    public static List<ProgrammeWarning> in(DraftDocument draft, EventDocument document, WarningRules rules) {
        return new ProgrammeWarnings(rules, draft, document)
                .warnings.stream().sorted(ORDER).toList();
    }

    private void atOnce(
            WarningRule rule,
            Function<SessionDocument, ? extends Collection<String>> shared,
            Function<String, String> name) {
        Overlaps.of(sessions, shared)
                .forEach(overlap -> add(rule, name.apply(overlap.shared()), overlap.earlier(), overlap.later()));
    }

    private void panel(SessionDocument panel) {
        var cast = all(panel.speakers()).toList();
        if (cast.stream().noneMatch(appearance -> appearance.role() == Role.MODERATOR)) {
            add(WarningRule.NO_MODERATOR, null, panel);
        }
        var organisations = cast.stream()
                .filter(appearance -> appearance.role() == Role.PANELLIST)
                .map(appearance ->
                        Optional.ofNullable(speakers.get(appearance.speaker())).map(SpeakerDocument::organisation))
                .toList();
        var known = organisations.stream()
                .flatMap(Optional::stream)
                .map(organisation -> organisation.toLowerCase(Locale.ROOT))
                .toList();
        if (known.size() > 1
                && known.size() == organisations.size()
                && known.stream().distinct().count() == 1) {
            add(WarningRule.ONE_ORGANISATION, organisations.get(0).orElseThrow(), panel);
        }
    }

    private boolean isOutsideDays(SessionDocument session) {
        return isTimed(session)
                && (firstDay(session).isBefore(draft.firstDay())
                        || lastDay(session).isAfter(draft.lastDay()));
    }

    /** As long as no session is on any day of the event, none is missing. */
    private void emptyDays() {
        var within = sessions.stream()
                .filter(this::isTimed)
                .filter(session -> isBetween(session, draft.firstDay(), draft.lastDay()))
                .toList();
        if (!within.isEmpty()) {
            Stream.of(draft.firstDay(), draft.lastDay())
                    .distinct()
                    .filter(day -> within.stream().noneMatch(session -> isBetween(session, day, day)))
                    .forEach(day -> add(WarningRule.EMPTY_DAY, List.of(), null, day));
        }
    }

    /** Some of it is. */
    private boolean isBetween(SessionDocument session, LocalDate first, LocalDate last) {
        return !firstDay(session).isAfter(last) && !lastDay(session).isBefore(first);
    }

    /** It has a place among the days for which the event is planned, or beside them. */
    private boolean isTimed(SessionDocument session) {
        return draft.isPlanned()
                && draft.timeZone() != null
                && session.takesPlace()
                && session.start() != null
                && session.end() != null;
    }

    private LocalDate firstDay(SessionDocument session) {
        return session.start().atZoneSameInstant(draft.timeZone()).toLocalDate();
    }

    /** A session that ends at midnight is not on the next day. */
    private LocalDate lastDay(SessionDocument session) {
        return session.end().minusNanos(1).atZoneSameInstant(draft.timeZone()).toLocalDate();
    }

    private List<String> cast(SessionDocument session) {
        return all(session.speakers())
                .map(SessionDocument.Appearance::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String nameOf(String speaker) {
        return Optional.ofNullable(speakers.get(speaker))
                .map(SpeakerDocument::name)
                .orElse(speaker);
    }

    private void add(WarningRule rule, String subject, SessionDocument... about) {
        add(rule, Stream.of(about).map(SessionDocument::code).toList(), subject, null);
    }

    private void add(WarningRule rule, List<String> about, String subject, LocalDate day) {
        var severity = rules.of(draft, rule);
        if (severity != Severity.OFF) {
            warnings.add(new ProgrammeWarning(rule, severity, about, subject, day));
        }
    }

    private static List<String> words(Collection<Text> texts) {
        return texts.stream().filter(Objects::nonNull).map(Text::text).toList();
    }

    private static <T> Stream<T> all(List<T> items) {
        return items == null ? Stream.empty() : items.stream().filter(Objects::nonNull);
    }
}
