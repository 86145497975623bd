package org.openroundtable.registration.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=M%C3%BCller+%26+Co.",
                "id=12&id=7",
                "status=pendingApproval&status=confirmed",
                "session=s1&session=s2&place=waiting",
                "country=DE&organisationType=company&organisation=A+%2B+B",
                "tag=keynote&from=2031-01-02&until=2031-01-03",
                "answer.diet=halal&answer.diet=vegan&answer.size=l&answered=accessibilityNeeds",
                "confirmedIn=s1&confirmedIn=s2&counted=waiting&counted=noShows",
                "sort=-name",
                "sort=registeredAt",
                "columns=name%2Canswer.diet"
            })
    void whatAnAddressSaysIsWhatTheListWrites(String query) {
        assertThat(Listing.of(parameters(query)).query()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "status=unknown, ''",
        "sort=-unknown, ''",
        "counted=persons, ''",
        "sort=-registeredAt, ''",
        "from=tomorrow, ''",
        "columns=unknown, ''",
        "columns=name%2Cunknown%2Cname, columns=name",
        "q=+, ''",
        "other=1, ''"
    })
    void whatIsUsualOrNobodyKnowsIsLeftOut(String query, String written) {
        assertThat(Listing.of(parameters(query)).query()).isEqualTo(written);
    }

    /** Or whoever ticks no box would do to all what was meant for some. */
    @ParameterizedTest
    @ValueSource(strings = {"id=", "id=anna", "id=&country=DE"})
    void whoPicksNobodyMeansNobody(String query) {
        assertThat(Listing.of(parameters(query)).filter().picked()).containsExactly(0L);
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters
                        .computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
