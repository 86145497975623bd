package org.openroundtable.site.programme;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.link.WebLink;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.programme.snapshot.SessionRecord.OnStage;
import org.openroundtable.programme.snapshot.SpeakerRecord;

/** Somebody on stage; {@code roles} are those in the session or the event that the person is shown with. */
public record PersonView(
        String code,
        String name,
        Text position,
        String organisation,
        String country,
        Text biography,
        String photo,
        List<WebLink> links,
        Set<Role> roles) {

    /** The position and where it is held, on one line; null where neither is known. */
    public String office(Locale reader) {
        var held = position == null ? null : position.in(reader).text();
        return held == null || organisation == null ? held == null ? organisation : held : held + ", " + organisation;
    }

    /** Those who appear in the session, each once. */
    static List<PersonView> in(SessionRecord session) {
        return of(session.cast().stream().map(OnStage::speaker).distinct().toList(), session.cast());
    }

    /** The speakers with their roles in the appearances; without a role who has no appearance among them. */
    public static List<PersonView> of(List<SpeakerRecord> speakers, Collection<OnStage> appearances) {
        Map<String, Set<Role>> roles = appearances.stream()
                .collect(Collectors.groupingBy(
                        appearance -> appearance.speaker().code(),
                        Collectors.mapping(OnStage::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
        return speakers.stream()
                .map(speaker -> of(speaker, roles.getOrDefault(speaker.code(), Set.of())))
                .toList();
    }

    public static PersonView of(SpeakerRecord speaker, Set<Role> roles) {
        var profile = speaker.profile();
        return new PersonView(
                speaker.code(),
                profile.title() == null ? profile.name() : profile.title() + " " + profile.name(),
                profile.position(),
                profile.organisation(),
                profile.country(),
                profile.biography(),
                profile.photo(),
                profile.links(),
                roles);
    }
}
