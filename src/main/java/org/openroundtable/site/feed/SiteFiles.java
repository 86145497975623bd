package org.openroundtable.site.feed;

import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.web.kept.PublicPage;

/** What programs read: where the pages are, and which ones to leave alone. */
@Path("/")
@PublicPage
public class SiteFiles {

    private static final String SECURITY = "/.well-known/security.txt";

    private final Sitemap sitemap;
    private final Installation installation;
    private final Clock clock;
    private final PublicUrl address;

    SiteFiles(Sitemap sitemap, Installation installation, Clock clock, PublicUrl address) {
        this.sitemap = sitemap;
        this.installation = installation;
        this.clock = clock;
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

    /** Whom to tell of weaknesses of the site (RFC 9116); not there if nobody is named, or not for today. */
    @GET
    @Path(SECURITY)
    @Produces(MediaType.TEXT_PLAIN)
    public String security() {
        var settings = installation.settings();
        var reports = settings.security();
        if (reports == null || !reports.isGoodAt(clock.instant())) {
            throw new NotFoundException();
        }
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                        reports.uri(),
                        reports.expiresAt(),
                        settings.languages().stream().map(Language::tag).collect(Collectors.joining(", ")),
                        address.of(SECURITY));
    }

    /** As sitemaps.org has it; slugs and codes need no escaping in XML. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String sitemap() {
        var legal = Arrays.stream(LegalPage.values())
                .filter(page -> installation.settings().page(page).isPresent())
                .map(LegalPage::path);
        return Stream.of(Stream.of(Paths.HOME, Paths.EVENTS), legal, sitemap.paths().stream())
                .flatMap(paths -> paths)
                .map(path -> "<url><loc>" + address.of(path) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
