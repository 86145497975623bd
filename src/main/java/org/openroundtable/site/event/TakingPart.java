package org.openroundtable.site.event;

import java.util.List;

import org.openroundtable.report.PublicFigures;

/** Who takes part in an event: totals, and the organisations, those with speakers first. */
public record TakingPart(PublicFigures.Totals totals, List<OrganisationView> organisations) {

    private static final int SOME = 24;

    /** As many as fit on the event page. */
    public List<OrganisationView> some() {
        return organisations.stream().limit(SOME).toList();
    }

    /** How many have registered: as many as the figures say. */
    public int registered() {
        return (int) organisations.stream().filter(OrganisationView::registered).count();
    }

    /** How many more are there because of their speakers alone. */
    public int speakingAlone() {
        return organisations.size() - registered();
    }

    /** How many of those that the figures count are not named. */
    public int unnamed() {
        return (int) totals.organisations() - registered();
    }

    public boolean isMore() {
        return organisations.size() > SOME;
    }
}
