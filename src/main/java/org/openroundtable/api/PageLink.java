package org.openroundtable.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.openroundtable.link.PublicUrl;

/** Leads from one page of a list to another (RFC 8288): the same address, but for one parameter. */
public final class PageLink {

    private PageLink() {}

    /** @param rel prev or next */
    public static Link of(String rel, String parameter, Object value, PublicUrl publicUrl, UriInfo address) {
        var there = UriBuilder.fromUri(publicUrl.of(address.getRequestUri().getRawPath()))
                .replaceQuery(address.getRequestUri().getRawQuery())
                .replaceQueryParam(parameter, value)
                .build();
        return Link.fromUri(there).rel(rel).build();
    }
}
