package org.openroundtable.organiser.organisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.organisation.search.OrganisationSearch;
import org.openroundtable.web.page.Visitor;

/** The list of organisations. */
@Path(OrganisationListPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class OrganisationListPages {

    public static final String PATH = "/organiser/organisations";

    private static final int ON_A_PAGE = 50;

    private final OrganisationSearch search;
    private final Sight sight;
    private final FieldChoices choices;
    private final Visitor visitor;

    OrganisationListPages(OrganisationSearch search, Sight sight, FieldChoices choices, Visitor visitor) {
        this.search = search;
        this.sight = sight;
        this.choices = choices;
        this.visitor = visitor;
    }

    /** @param after id of the last of the page before; absent: the first page */
    @GET
    public OrganisationListPage list(
            @RestQuery String q, @RestQuery String country, @RestQuery String type, @RestQuery Long after) {
        var query = ListQuery.of(q, country, type);
        var found = search.page(query.filter(sight.slugs()), after, ON_A_PAGE + 1);
        var page = found.stream().limit(ON_A_PAGE).toList();
        return new OrganisationListPage(
                query,
                page,
                found.size() > ON_A_PAGE ? query.after(page.get(ON_A_PAGE - 1).id()) : null,
                choices.in(visitor.getLocale()));
    }
}
