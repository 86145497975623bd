package org.openroundtable.organisation.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What speaks for or against that two names are those of one organisation. */
public enum Evidence {
    SAME_NAME,
    /** But for case, accents, small words, legal form, department or script. */
    SAME_BUT_FOR_FORM,
    ABBREVIATED,
    OTHER_ORDER,
    SIMILAR,
    PART_OF_THE_OTHER,
    INITIALS,
    SAME_DOMAIN,
    /** The domain of the one reads as the name of the other. */
    DOMAIN_LIKE_NAME,
    SAME_COUNTRY,
    OTHER_COUNTRY,
    OTHER_FORM,
    OTHER_NUMBER,
    /** A plus, a hash or a percent sign, as in Canal and Canal+. */
    OTHER_SIGN;

    /** @param kept names, separated by commas; one that only a later version knows is left out. Null: none */
    public static List<Evidence> read(String kept) {
        var names = kept == null ? List.of() : List.of(kept.split(","));
        return Arrays.stream(values()).filter(one -> names.contains(one.name())).toList();
    }

    /** What {@link #read} reads. */
    public static String written(Collection<Evidence> evidence) {
        return evidence.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
