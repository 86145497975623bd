package org.openroundtable.site;

import org.openroundtable.programme.Appearance;
import org.openroundtable.programme.Role;
import org.openroundtable.speaker.Speaker;

/** Somebody on stage; {@code role} is null where the person is shown without a session. */
public record PersonView(
        String code, String name, String position, String organisation, String country, String biography, Role role) {

    static PersonView of(Speaker speaker) {
        return of(speaker, null);
    }

    static PersonView of(Appearance appearance) {
        return of(appearance.speaker, appearance.role);
    }

    private static PersonView of(Speaker speaker, Role role) {
        return new PersonView(
                speaker.code,
                speaker.title == null ? speaker.name : speaker.title + " " + speaker.name,
                speaker.position,
                speaker.organisation,
                speaker.country,
                speaker.biography,
                role);
    }
}
