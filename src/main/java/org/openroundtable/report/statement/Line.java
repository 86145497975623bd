package org.openroundtable.report.statement;

import java.util.Map;

/**
 * One number of a statement and what is behind it.
 *
 * @param code of the figure
 * @param names by BCP 47 tag, and so are {@code words}, which say what is counted
 * @param sql over what the statement names
 * @param parameters beside the event and the moment
 */
public record Line(
        String code,
        long number,
        Map<String, String> names,
        Map<String, String> words,
        String sql,
        Map<String, Long> parameters) {

    /**
     * What it is called.
     *
     * @param language BCP 47 tag
     */
    public String in(String language) {
        return names.getOrDefault(language, names.values().iterator().next());
    }
}
