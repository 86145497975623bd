package org.openroundtable.organiser.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

/** What is found in all that somebody may see. */
@Path("/organiser/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    /** In characters: more words would only find less. */
    private static final int LONGEST = 100;

    private final Finds finds;

    SearchPages(Finds finds) {
        this.finds = finds;
    }

    /** @param q words; absent or blank: nothing is looked for */
    @GET
    public SearchPage search(@RestQuery String q) {
        var words = q == null ? "" : q.replaceAll("\\p{Cntrl}", " ").strip();
        return finds.of(words.substring(0, Math.min(words.length(), LONGEST)).strip());
    }
}
