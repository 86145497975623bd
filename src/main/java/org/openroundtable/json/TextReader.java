package org.openroundtable.json;

import java.util.HashMap;

import org.openroundtable.language.LanguageTag;
import org.openroundtable.language.Text;

/** Reads an object that holds one text for each of several languages. */
final class TextReader {

    private TextReader() {}

    /** Null if that of the given language is absent or faulty. */
    static Text read(Fields in, TextRule rule, String language) {
        var texts = new HashMap<String, String>();
        for (var tag : in.names()) {
            var text = in.text(tag, rule);
            if (!LanguageTag.isValid(tag)) {
                in.fault(tag, JsonRule.LANGUAGE.broken());
            } else if (text != null && texts.put(LanguageTag.canonical(tag), text) != null) {
                in.fault(tag, JsonRule.UNIQUE.broken());
            }
        }
        var first = LanguageTag.canonical(language);
        if (texts.containsKey(first)) {
            return Text.of(first, texts);
        }
        return in.isAbsent(first) ? in.fault(first, JsonRule.PRESENT_IN_FIRST.broken()) : null;
    }
}
