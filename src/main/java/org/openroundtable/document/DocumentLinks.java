package org.openroundtable.document;

import java.util.List;

import org.openroundtable.document.content.EventDocument.Link;
import org.openroundtable.link.WebLink;

/** Links as documents have them. */
final class DocumentLinks {

    private DocumentLinks() {}

    /** @param links null: none */
    static List<WebLink> read(List<Link> links) {
        return links == null
                ? List.of()
                : links.stream()
                        .map(link -> new WebLink(link.title(), link.url()))
                        .toList();
    }

    /** Null: none. */
    static List<Link> write(List<WebLink> links) {
        return links.isEmpty()
                ? null
                : links.stream().map(link -> new Link(link.title(), link.url())).toList();
    }
}
