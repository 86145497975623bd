package org.openroundtable.programme;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.link.WebLink;

/**
 * What is told of a session, and no rule depends on.
 *
 * @param subtitle or null
 * @param description Markdown
 * @param language BCP 47 tag of the one spoken, or null
 * @param links to read on
 * @param doNotRecord whether it must not be recorded
 */
public record SessionDetails(
        SessionType type,
        Text track,
        Text subtitle,
        Text description,
        String language,
        List<WebLink> links,
        boolean doNotRecord) {}
