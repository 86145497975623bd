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
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.naming.Namings;
import org.openroundtable.organisation.naming.Participant;
import org.openroundtable.programme.snapshot.SpeakerRecord;
import org.openroundtable.site.programme.PersonView;

/** Brings together the organisations of speakers and of registrations, each once whatever its spelling. */
@ApplicationScoped
class OrganisationsTakingPart {

    private final Organisations organisations;
    private final Namings namings;

    OrganisationsTakingPart(Organisations organisations, Namings namings) {
        this.organisations = organisations;
        this.namings = namings;
    }

    /** Those that are named in public: with speakers first, else in alphabetical order. */
    List<OrganisationView> of(EventFacts event, List<SpeakerRecord> speakers) {
        var registered = namings.of(event);
        var withSpeakers = withSpeakers(speakers, names(registered, any -> true));
        withSpeakers.keySet().removeAll(names(registered, Participant::isHidden));
        var all = new ArrayList<OrganisationView>(withSpeakers.values());
        registered.stream()
                .filter(one -> one.isNamed() && !withSpeakers.containsKey(one.name()))
                .sorted(Comparator.comparing(Participant::name, alphabetically()))
                .forEach(one -> all.add(new OrganisationView(one.name(), one.type(), List.of(), true)));
        return all;
    }

    private static Set<String> names(List<Participant> some, Predicate<Participant> wanted) {
        return some.stream().filter(wanted).map(Participant::name).collect(Collectors.toSet());
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
            var organisation = known.get(speaker.profile().organisation());
            if (speaker.profile().organisation() != null && (organisation == null || !organisation.unlisted)) {
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
