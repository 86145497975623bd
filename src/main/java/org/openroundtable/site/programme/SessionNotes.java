package org.openroundtable.site.programme;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.link.WebLink;
import org.openroundtable.programme.SessionDetails;

/**
 * What a session's own page tells beside the rest.
 *
 * @param language BCP 47 tag of the one spoken, or null
 */
public record SessionNotes(Text subtitle, String language, List<WebLink> links, boolean doNotRecord) {

    static SessionNotes of(SessionDetails details) {
        return new SessionNotes(details.subtitle(), details.language(), details.links(), details.doNotRecord());
    }
}
