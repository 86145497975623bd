package org.openroundtable.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of organisation. */
public enum OrganisationType {
    COMPANY("company"),
    MEMBER_STATE_AUTHORITY("memberStateAuthority"),
    EU_INSTITUTION_OR_AGENCY("euInstitutionOrAgency"),
    INTERNATIONAL_ORGANISATION("internationalOrganisation"),
    ACADEMIA_RESEARCH("academiaResearch"),
    ASSOCIATION_OR_STANDARDS_BODY("associationOrStandardsBody"),
    MEDIA("media"),
    OTHER("other");

    private final String code;

    OrganisationType(String code) {
        this.code = code;
    }

    /** The name in documents, in forms and in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** It belongs to no country, wherever its people are. */
    public boolean isAboveCountries() {
        return this == EU_INSTITUTION_OR_AGENCY || this == INTERNATIONAL_ORGANISATION;
    }
}
