package org.openroundtable.organiser.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.warning.ProgrammeWarning;
import org.openroundtable.release.warning.ProgrammeWarnings;
import org.openroundtable.release.warning.WarningRules;

/** What each session of a draft is warned of. */
final class SessionWarnings {

    private final Map<String, List<ProgrammeWarning>> bySession = new HashMap<>();
    private final Map<String, String> names;

    /** @param document the draft as it was read */
    SessionWarnings(DraftDocument draft, EventDocument document, WarningRules rules) {
        ProgrammeWarnings.in(draft, document, rules)
                .forEach(warning -> warning.sessions().stream().distinct().forEach(session -> bySession
                        .computeIfAbsent(session, first -> new ArrayList<>())
                        .add(warning)));
        names = Programme.sessions(document)
                .collect(Collectors.toMap(SessionDocument::code, SessionWarnings::name, (a, b) -> a));
    }

    List<SessionWarning> of(String code) {
        return bySession.getOrDefault(code, List.of()).stream()
                .map(warning -> new SessionWarning(
                        warning.rule(),
                        warning.subject(),
                        warning.sessions().stream()
                                .filter(other -> !other.equals(code))
                                .map(other -> new SessionWarning.Other(other, names.getOrDefault(other, other)))
                                .toList(),
                        warning.isBlocking()))
                .toList();
    }

    private static String name(SessionDocument session) {
        return session.title() == null ? session.code() : session.title().text();
    }
}
