package org.openroundtable.event;

import java.util.List;

import org.openroundtable.event.privacy.EventPrivacy;
import org.openroundtable.language.Text;

/**
 * What is told of an event, and no rule depends on.
 *
 * @param series editions of one series carry the same series title; null: the event stands alone
 * @param description Markdown
 * @param audience who should attend; plain text
 * @param languages BCP 47 tags of the languages spoken; what is written is in the first of them, if not said otherwise
 * @param accentColour #rrggbb or null
 * @param privacy what is said of personal data here; null: nothing
 */
public record EventDetails(
        Text series,
        Integer edition,
        Text summary,
        Text description,
        Text audience,
        List<String> languages,
        String accentColour,
        EventAddresses addresses,
        List<LinkedDocument> documents,
        EventPrivacy privacy) {}
