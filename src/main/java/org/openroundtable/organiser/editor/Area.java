package org.openroundtable.organiser.editor;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import io.quarkus.qute.TemplateEnum;

/** The pages of the editor, and which properties of the document each is about. Each has its row here once it is there. */
@TemplateEnum
public enum Area {
    BASICS(
            "basics",
            "title",
            "summary",
            "description",
            "audience",
            "languages",
            "accentColour",
            "organiser",
            "series",
            "edition",
            "website",
            "documents"),
    PLACE("place", "mode", "venue", "timeZone", "draft"),
    SESSIONS("sessions", "sessions"),
    SPEAKERS("speakers", "speakers"),
    REGISTRATION("registration", "registration"),
    QUESTIONS("questions", "questions"),
    PRIVACY("privacy", "privacy", "privacyNotice"),
    FILES("files", "logo", "cover");

    private final String path;
    private final Set<String> properties;

    Area(String path, String... properties) {
        this.path = path;
        this.properties = Set.of(properties);
    }

    /** Below that of the event. */
    public String path() {
        return path;
    }

    /** Where it is asked; empty: nowhere. */
    public static Optional<Area> about(String path) {
        return Arrays.stream(values()).filter(area -> area.isAbout(path)).findFirst();
    }

    /** Whether it is asked here. */
    boolean isAbout(String path) {
        return Arrays.stream(path.split("/"))
                .skip(1)
                .findFirst()
                .filter(properties::contains)
                .isPresent();
    }
}
