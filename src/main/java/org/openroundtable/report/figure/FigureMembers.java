package org.openroundtable.report.figure;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.registration.search.CountedRegistrations;

/** Lists those whom figures count, by the same queries. */
@ApplicationScoped
class FigureMembers implements CountedRegistrations {

    @Override
    public String sql(As counted) {
        return Counted.with(AsOf.NOW)
                + switch (counted) {
                    case NEW_ORGANISATIONS ->
                        "select c.id from confirmed c join new_organisations n on n.organisation_id = c.organisation_id";
                    case WAITING -> "select id from waiting";
                    case RELEASED -> "select registration_id from released";
                    case ATTENDED -> "select registration_id from attending";
                    case NO_SHOWS -> "select registration_id from absent";
                };
    }
}
