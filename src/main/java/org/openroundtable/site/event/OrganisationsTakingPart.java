package org.openroundtable.site.event;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.snapshot.SpeakerRecord;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.site.programme.PersonView;

/** Brings together the organisations of speakers and of registrations, each once whatever its spelling. */
@ApplicationScoped
class OrganisationsTakingPart {

    private final Organisations organisations;
    private final PublicFigures figures;

    OrganisationsTakingPart(Organisations organisations, PublicFigures figures) {
        this.organisations = organisations;
        this.figures = figures;
    }

    /** Those with speakers first, else in alphabetical order. */
    List<OrganisationView> of(EventFacts event, List<SpeakerRecord> speakers) {
        var withSpeakers = withSpeakers(speakers);
        var all = new ArrayList<OrganisationView>(withSpeakers.values());
        figures.takingPart(event).stream()
                .filter(organisation -> !withSpeakers.containsKey(organisation.name))
                .sorted(Comparator.comparing(organisation -> organisation.name, Collator.getInstance(Locale.ROOT)))
                .forEach(
                        organisation -> all.add(new OrganisationView(organisation.name, organisation.type, List.of())));
        return all;
    }

    private Map<String, OrganisationView> withSpeakers(List<SpeakerRecord> speakers) {
        var names = speakers.stream()
                .map(speaker -> speaker.profile().organisation())
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        var known = organisations.known(names);
        var byName = new TreeMap<String, OrganisationView>(Collator.getInstance(Locale.ROOT));
        for (var speaker : speakers) {
            if (speaker.profile().organisation() != null) {
                var organisation = known.get(speaker.profile().organisation());
                var name = organisation == null ? speaker.profile().organisation() : organisation.name;
                byName.computeIfAbsent(
                                name,
                                key -> new OrganisationView(
                                        key, speaker.profile().organisationType(), new ArrayList<>()))
                        .speakers()
                        .add(PersonView.of(speaker, Set.of()));
            }
        }
        return new LinkedHashMap<>(byName);
    }
}
