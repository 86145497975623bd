package org.openroundtable.api.event;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

import org.openroundtable.api.PageLink;
import org.openroundtable.event.EventSearch;
import org.openroundtable.link.PublicUrl;

/** Leads from one page of a list to the next and the one before, by the same filters. */
final class PageLinks {

    private PageLinks() {}

    static Stream<Link> of(EventSearch wanted, long total, PublicUrl publicUrl, UriInfo address) {
        var last = (total + wanted.size() - 1) / wanted.size();
        return IntStream.of(wanted.page() - 1, wanted.page() + 1)
                .filter(page -> page >= 1 && page <= last)
                .mapToObj(
                        page -> PageLink.of(page < wanted.page() ? "prev" : "next", "page", page, publicUrl, address));
    }
}
