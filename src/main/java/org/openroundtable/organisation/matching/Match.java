package org.openroundtable.organisation.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.openroundtable.organisation.matching.Resemblance.Likeness;

/** Which of those that are known somebody means. */
public sealed interface Match {

    /** This one, and no other. */
    record One(Described known) implements Match {}

    /** One of these, or none: somebody has to decide. What resembles most comes first. */
    record Some(List<Candidate> candidates) implements Match {}

    /** None that is known. */
    record None() implements Match {}

    /** One that may be meant, and why. */
    record Candidate(Described known, Resemblance resemblance) {

        /** The more speaks for it, the more; to be compared with that of others. */
        public int weight() {
            var weight = resemblance.likeness() == Likeness.CERTAIN ? 100 : 0;
            for (var evidence : resemblance.evidence()) {
                weight += switch (evidence) {
                    case SAME_NAME -> 30;
                    case SAME_BUT_FOR_FORM, ABBREVIATED -> 20;
                    case OTHER_ORDER, SIMILAR, SAME_DOMAIN -> 12;
                    case INITIALS, DOMAIN_LIKE_NAME -> 8;
                    case PART_OF_THE_OTHER, SAME_COUNTRY -> 5;
                    case OTHER_COUNTRY, OTHER_FORM, OTHER_NUMBER, OTHER_SIGN -> -10;
                };
            }
            return weight;
        }
    }

    /** More are nothing that somebody could choose among. */
    int MOST = 5;

    /** All of those that may be meant, what resembles most first. */
    static List<Candidate> candidates(Collection<Described> known, Described told) {
        return known.stream()
                .map(one -> new Candidate(one, Comparison.of(told, one)))
                .filter(candidate -> candidate.resemblance().likeness() != Likeness.NONE)
                .sorted(Comparator.comparing(Candidate::weight).reversed())
                .toList();
    }

    static Match among(Collection<Described> known, Described told) {
        var candidates = candidates(known, told);
        var certain = candidates.stream()
                .filter(candidate -> candidate.resemblance().likeness() == Likeness.CERTAIN)
                .toList();
        if (certain.size() == 1) {
            return new One(certain.get(0).known());
        }
        var literal = certain.stream()
                .filter(candidate -> candidate.resemblance().evidence().contains(Evidence.SAME_NAME)
                        && candidate.resemblance().evidence().contains(Evidence.SAME_COUNTRY))
                .toList();
        if (literal.size() == 1) {
            return new One(literal.get(0).known());
        }
        return candidates.isEmpty()
                ? new None()
                : new Some(candidates.stream().limit(MOST).toList());
    }
}
