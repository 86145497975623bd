package org.openroundtable.organiser.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.language.LanguageTag;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language which field of a document is meant. */
@RequestScoped
public class FieldNames {

    /** Whose items are known by names, which may be numbers. */
    private static final List<String> NAMED = List.of("sessions", "speakers", "questions");

    private static final List<String> LISTS = List.of("sessions", "speakers", "questions", "options", "documents");

    private final EditorMessages text;
    private final Visitor visitor;

    FieldNames(Visitor visitor) {
        this.visitor = visitor;
        this.text = MessageBundles.get(
                EditorMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    /** @param path as changes and faults have it: {@code /sessions/panel-1/title/fr} is "Sessions: panel-1: Title (French)" */
    public String of(String path) {
        return of(path, Map.of());
    }

    /** @param called what sessions, speakers and questions are called, by their paths; their codes stand beside it */
    public String of(String path, Map<String, String> called) {
        var words = new ArrayList<String>();
        var names = path.substring(1).split("/");
        for (var i = 0; i < names.length; i++) {
            var isItem = i > 0 && LISTS.contains(names[i - 1]);
            var last = words.size() - 1;
            var isOfItem = i > 1 && LISTS.contains(names[i - 2]);
            if (i > 0 && !isItem && !isOfItem && isLanguage(names[i])) {
                words.set(last, text.fieldIn(words.get(last), LocalText.languageName(names[i], visitor.getLocale())));
            } else if (names[i].matches("\\d{1,6}") && !(i == 1 && NAMED.contains(names[0]))) {
                // people count from one
                words.add(String.valueOf(Integer.parseInt(names[i]) + 1));
            } else if (!names[i].equals("draft")) {
                words.add(isItem ? item(names[i - 1], names[i], called) : word(names[i]));
            }
        }
        return words.stream().reduce(text::fieldPath).orElse("");
    }

    private static String item(String list, String code, Map<String, String> called) {
        var name = called.get("/" + list + "/" + code);
        return name == null ? code : name + " (" + code + ")";
    }

    private String word(String property) {
        return FieldName.of(property).map(text::field).orElse(property);
    }

    private static boolean isLanguage(String name) {
        return FieldName.of(name).isEmpty() && name.matches("[a-z]{2,3}(-.*)?") && LanguageTag.isValid(name);
    }
}
