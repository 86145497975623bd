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
        var registered = figures.takingPart(event);
        var withSpeakers = withSpeakers(
                speakers,
                registered.stream().map(organisation -> organisation.name).collect(Collectors.toSet()));
        var all = new ArrayList<OrganisationView>(withSpeakers.values());
        registered.stream()
                .filter(organisation -> !withSpeakers.containsKey(organisation.name))
                .sorted(Comparator.comparing(organisation -> organisation.name, alphabetically()))
                .forEach(organisation ->
                        all.add(new OrganisationView(organisation.name, organisation.type, List.of(), true)));
        return all;
    }

    /** Signs tell names apart, too, as in Canal and Canal+. */
    private static Comparator<String> alphabetically() {
        Comparator<String> order = Collator.getInstance(Locale.ROOT)::compare;
        return order.thenComparing(Comparator.naturalOrder());
    }

    private Map<String, OrganisationView> withSpeakers(List<SpeakerRecord> speakers, Set<String> registered) {
        var names = speakers.stream()
                .map(speaker -> speaker.profile().organisation())
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        var known = organisations.known(names);
        var byName = new TreeMap<String, OrganisationView>(alphabetically());
        for (var speaker : speakers) {
            if (speaker.profile().organisation() != null) {
                var organisation = known.get(speaker.profile().organisation());
                var name = organisation == null ? speaker.profile().organisation() : organisation.name;
                byName.computeIfAbsent(
                                name,
                                key -> new OrganisationView(
                                        key,
                                        speaker.profile().organisationType(),
                                        new ArrayList<>(),
                                        registered.contains(key)))
                        .speakers()
                        .add(PersonView.of(speaker, Set.of()));
            }
        }
        return new LinkedHashMap<>(byName);
    }
}
