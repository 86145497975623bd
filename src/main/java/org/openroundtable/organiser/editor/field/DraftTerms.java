package org.openroundtable.organiser.editor.field;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

import org.openroundtable.language.LanguageTag;
import org.openroundtable.release.draft.DraftDocument;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * In what the texts and times of a draft are.
 *
 * @param languages BCP 47 tags; the first is that of texts which say no other
 * @param draft the whole, for fields that are about more than their object
 */
public record DraftTerms(List<String> languages, ZoneId zone, DraftDocument draft) {

    public static DraftTerms of(DraftDocument draft) {
        var languages = StreamSupport.stream(draft.json().path("languages").spliterator(), false)
                .map(JsonNode::asText)
                .filter(LanguageTag::isValid)
                .map(LanguageTag::canonical)
                .distinct()
                .toList();
        return new DraftTerms(languages.isEmpty() ? List.of(draft.language()) : languages, draft.zone(), draft);
    }

    public String first() {
        return languages.get(0);
    }
}
