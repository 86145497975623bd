package org.openroundtable.site.programme;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.programme.Appearance;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.Session;
import org.openroundtable.speaker.Speaker;

/** Somebody on stage; {@code roles} are those in the session or the event that the person is shown with. */
public record PersonView(
        String code, String name, Text position, String organisation, String country, Text biography, Set<Role> roles) {

    /** The position and where it is held, on one line; null where neither is known. */
    public String office(Locale reader) {
        var held = position == null ? null : position.in(reader).text();
        return held == null || organisation == null ? held == null ? organisation : held : held + ", " + organisation;
    }

    /** Those who appear in the session, each once. */
    static List<PersonView> in(Session session) {
        return of(
                session.appearances().stream()
                        .map(appearance -> appearance.speaker())
                        .distinct()
                        .toList(),
                session.appearances());
    }

    /** The speakers with their roles in the appearances; without a role who has no appearance among them. */
    public static List<PersonView> of(List<Speaker> speakers, Collection<Appearance> appearances) {
        Map<String, Set<Role>> roles = appearances.stream()
                .collect(Collectors.groupingBy(
                        appearance -> appearance.speaker().code(),
                        Collectors.mapping(
                                appearance -> appearance.role(),
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
        return speakers.stream()
                .map(speaker -> of(speaker, roles.getOrDefault(speaker.code(), Set.of())))
                .toList();
    }

    public static PersonView of(Speaker speaker, Set<Role> roles) {
        return new PersonView(
                speaker.code(),
                speaker.profile().title() == null
                        ? speaker.profile().name()
                        : speaker.profile().title() + " " + speaker.profile().name(),
                speaker.profile().position(),
                speaker.profile().organisation(),
                speaker.profile().country(),
                speaker.profile().biography(),
                roles);
    }
}
