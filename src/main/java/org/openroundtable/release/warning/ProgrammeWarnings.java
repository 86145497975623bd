package org.openroundtable.release.warning;

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
        var zone = draft.timeZone();
        var planned = draft.isPlanned() && zone != null;
        if (!planned || !session.takesPlace() || session.start() == null || session.end() == null) {
            return false;
        }
        // A session that ends at midnight is not on the next day.
        var last = session.end().minusNanos(1).atZoneSameInstant(zone).toLocalDate();
        var first = session.start().atZoneSameInstant(zone).toLocalDate();
        return first.isBefore(draft.firstDay()) || last.isAfter(draft.lastDay());
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
        var severity = rules.of(draft, rule);
        if (severity != Severity.OFF) {
            warnings.add(new ProgrammeWarning(
                    rule, severity, Stream.of(about).map(SessionDocument::code).toList(), subject));
        }
    }

    private static List<String> words(Collection<Text> texts) {
        return texts.stream().filter(Objects::nonNull).map(Text::text).toList();
    }

    private static <T> Stream<T> all(List<T> items) {
        return items == null ? Stream.empty() : items.stream().filter(Objects::nonNull);
    }
}
