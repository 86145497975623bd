package org.openroundtable.site.event;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.naming.Namesakes;
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
        var known = known(speakers);
        var all = new ArrayList<>(withSpeakers(speakers, known, registered));
        // By its record, since in another country there may be another one of the same name.
        var speaking = known.values().stream().map(one -> one.id).collect(Collectors.toSet());
        registered.stream()
                .filter(one -> one.isNamed() && !speaking.contains(one.id()))
                .sorted(Comparator.comparing(Participant::name, alphabetically()))
                .forEach(one -> all.add(new OrganisationView(one.name(), one.type(), one.country(), List.of(), true)));
        var namesakes = Namesakes.among(all.stream().map(OrganisationView::name));
        return all.stream()
                .map(one -> namesakes.contains(one.name()) ? one : one.withoutCountry())
                .toList();
    }

    /** By how it is written with the speakers. */
    private Map<String, Organisation> known(List<SpeakerRecord> speakers) {
        return organisations.known(speakers.stream()
                .map(speaker -> speaker.profile().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static Collection<OrganisationView> withSpeakers(
            List<SpeakerRecord> speakers, Map<String, Organisation> known, List<Participant> registered) {
        var hidden = ids(registered, Participant::isHidden);
        var all = registered.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        var byName = new TreeMap<String, OrganisationView>(alphabetically());
        for (var speaker : speakers) {
            var written = speaker.profile().organisation();
            var organisation = known.get(written);
            if (written != null && !isHidden(organisation, hidden)) {
                var here = organisation == null ? null : all.get(organisation.id);
                byName.computeIfAbsent(
                                organisation == null ? written : organisation.name,
                                name -> new OrganisationView(
                                        name,
                                        speaker.profile().organisationType(),
                                        here != null
                                                ? here.country()
                                                : organisation == null ? null : organisation.country,
                                        new ArrayList<>(),
                                        here != null))
                        .speakers()
                        .add(PersonView.of(speaker, Set.of()));
            }
        }
        return byName.values();
    }

    /** @param organisation null: one of which nothing but its name is known */
    private static boolean isHidden(Organisation organisation, Set<Long> hidden) {
        return organisation != null && (organisation.unlisted || hidden.contains(organisation.id));
    }

    private static Set<Long> ids(List<Participant> some, Predicate<Participant> wanted) {
        return some.stream().filter(wanted).map(Participant::id).collect(Collectors.toSet());
    }

    /** Signs tell names apart, too, as in Canal and Canal+. */
    private static Comparator<String> alphabetically() {
        Comparator<String> order = Collator.getInstance(Locale.ROOT)::compare;
        return order.thenComparing(Comparator.naturalOrder());
    }
}
