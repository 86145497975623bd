package org.openroundtable.organiser.registration.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The form that asks how the columns of a table are understood, as it is filled in. */
final class ImportForm {

    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*\\sselected");
    private static final Pattern TICKED = Pattern.compile("<input type=\"checkbox\"[^>]*name=\"([^\"]+)\"[^>]*checked");

    private ImportForm() {}

    static Map<String, String> on(String page) {
        var fields = new LinkedHashMap<String, String>();
        SELECT.matcher(page).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        TICKED.matcher(page).results().forEach(box -> fields.put(box.group(1), "true"));
        return fields;
    }
}
