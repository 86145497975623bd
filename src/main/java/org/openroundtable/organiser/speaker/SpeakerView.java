package org.openroundtable.organiser.speaker;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.openroundtable.organiser.editor.FieldName;
import org.openroundtable.release.speaker.Lookalikes.Lookalike;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A speaker as the list has it.
 *
 * @param label what tells those apart who share a name
 * @param organisation null: none is known
 * @param missing what others will look for
 * @param meant who is probably meant; null: nobody else
 */
record SpeakerView(
        String id,
        String label,
        String organisation,
        List<Appearance> sessions,
        List<FieldName> missing,
        Lookalike meant) {

    record Appearance(String code, String name) {}

    /** @param language BCP 47 tag of the draft's first language */
    static SpeakerView of(
            ObjectNode speaker, String label, List<ObjectNode> sessions, String language, Lookalike meant) {
        return new SpeakerView(
                speaker.path("id").asText(),
                label,
                speaker.path("organisation").textValue(),
                sessions.stream()
                        .map(session -> new Appearance(
                                session.path("code").asText(), SpeakerTexts.of(session.path("title"), language)))
                        .toList(),
                Stream.of(
                                FieldName.NAME,
                                FieldName.POSITION,
                                FieldName.ORGANISATION,
                                FieldName.COUNTRY,
                                FieldName.BIOGRAPHY)
                        .filter(field -> !speaker.hasNonNull(field.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                meant);
    }
}
