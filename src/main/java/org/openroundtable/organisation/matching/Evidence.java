package org.openroundtable.organisation.matching;

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
    OTHER_NUMBER
}
