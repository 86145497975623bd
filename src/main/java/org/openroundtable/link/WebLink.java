package org.openroundtable.link;

import org.openroundtable.language.Text;

/**
 * A link that organisers give.
 *
 * @param title null: the address speaks for itself
 * @param url absolute http or https address
 */
public record WebLink(Text title, String url) {

    /** What the link says where it has no title: the address without its scheme. */
    public String shown() {
        return url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** As a row keeps it. */
    public record Stored(Text.Stored title, String url) {

        public static Stored of(WebLink link) {
            return new Stored(link.title() == null ? null : Text.Stored.of(link.title()), link.url());
        }

        public WebLink link() {
            return new WebLink(title == null ? null : title.text(), url);
        }
    }
}
