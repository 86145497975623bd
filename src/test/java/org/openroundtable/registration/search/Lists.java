package org.openroundtable.registration.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.registrant.Registrant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lists of registrations by the address that asks for them, and people to be found in them. */
@Singleton
class Lists {

    @Inject
    RegistrationSearch search;

    @Inject
    EventSnapshots events;

    List<String> names(String event, String query) {
        return page(event, query).registrations().stream()
                .map(one -> one.registrant().fullName())
                .toList();
    }

    List<Long> ids(String event, String query, int size) {
        var ids = new ArrayList<Long>();
        Long behind = null;
        do {
            var page = search.page(facts(event), listing(query), behind, size);
            page.registrations().forEach(one -> ids.add(one.id()));
            behind = page.next().orElse(null);
        } while (behind != null);
        return ids;
    }

    RegistrationSearch.Page page(String event, String query) {
        return search.page(facts(event), listing(query), null, 50);
    }

    EventFacts facts(String event) {
        return events.current(event).orElseThrow();
    }

    static Listing listing(String query) {
        var parameters = new TreeMap<String, List<String>>();
        Arrays.stream(query.split("&")).filter(one -> one.contains("=")).forEach(one -> parameters
                .computeIfAbsent(one.substring(0, one.indexOf('=')), name -> new ArrayList<>())
                .add(one.substring(one.indexOf('=') + 1)));
        return Listing.of(parameters);
    }

    static Registrant somebody(String first, String last, String email, String organisation) {
        return somebody(first, last, email, organisation, OrganisationType.COMPANY, "ES", "{}");
    }

    static Registrant somebody(
            String first,
            String last,
            String email,
            String organisation,
            OrganisationType type,
            String country,
            String answers) {
        return new Registrant(first, last, email, organisation, type, country, answers(answers));
    }

    static Answers answers(String json) {
        try {
            return new ObjectMapper().readValue(json.replace('\'', '"'), Answers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
