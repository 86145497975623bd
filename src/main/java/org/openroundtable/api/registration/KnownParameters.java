package org.openroundtable.api.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.api.problem.UnreadableParameter;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.search.UnknownValue;

/** Refuses what nobody knows: or whoever mistypes a filter would read more of people than they have asked for. */
final class KnownParameters {

    private static final Set<String> PAGING = Set.of("after", "size");

    private KnownParameters() {}

    /** @param parameters of the address of a list */
    static void check(Map<String, List<String>> parameters, EventSnapshot event) {
        for (var name : parameters.keySet()) {
            if (!UnknownValue.isParameter(name) && !PAGING.contains(name)) {
                throw new UnreadableParameter("There is no parameter " + name);
            }
        }
        UnknownValue.in(parameters, event).stream().findFirst().ifPresent(unknown -> {
            throw new UnreadableParameter(unknown.parameter() + " cannot be " + unknown.value());
        });
    }
}
