package org.openroundtable.site.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.web.kept.PublicPage;

/** What programs read: where the pages are, and which ones to leave alone. */
@Path("/")
@PublicPage
public class SiteFiles {

    private final Sitemap sitemap;
    private final PublicUrl address;

    SiteFiles(Sitemap sitemap, PublicUrl address) {
        this.sitemap = sitemap;
        this.address = address;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
                User-agent: *
                Disallow: /language/
                Disallow: /zone
                Disallow: /registrations/
                Disallow: /invitations/
                Disallow: /q/

                Sitemap: %s
                """.formatted(address.of("/sitemap.xml"));
    }

    /** As sitemaps.org has it; slugs and codes need no escaping in XML. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String sitemap() {
        return Stream.concat(Stream.of(Paths.HOME, Paths.EVENTS), sitemap.paths().stream())
                .map(path -> "<url><loc>" + address.of(path) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
