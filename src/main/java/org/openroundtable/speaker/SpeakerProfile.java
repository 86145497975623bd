package org.openroundtable.speaker;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.link.WebLink;
import org.openroundtable.organisation.OrganisationType;

/**
 * What a speaker tells of themselves.
 *
 * @param title academic or other title before the name, or null
 * @param name as the person writes it; the order of its parts is not known
 * @param organisation as the person writes it, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param biography Markdown
 * @param photo address of a picture, or null
 * @param links to read on
 */
public record SpeakerProfile(
        String title,
        String name,
        String organisation,
        OrganisationType organisationType,
        String country,
        Text position,
        Text biography,
        String photo,
        List<WebLink> links) {}
