package org.openroundtable.release.draft;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.release.comparison.ChangeGroups;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What sessions, speakers and questions of drafts are called. */
@ApplicationScoped
public class DraftNames {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DraftRows rows;

    DraftNames(DraftRows rows) {
        this.rows = rows;
    }

    /**
     * By slug and path, in one query; without those that are not there any more.
     *
     * @param paths as changes have them: {@code /sessions/panel-1}
     * @param reader in whose language they are called so, if they are in it
     */
    @Transactional
    public Map<String, Map<String, String>> of(Set<String> slugs, Set<String> paths, Locale reader) {
        return slugs.isEmpty() || paths.isEmpty()
                ? Map.of()
                : rows.namesOf(slugs, paths).stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.toMap(
                                        row -> (String) row[1],
                                        row -> wording((String) row[2], reader),
                                        (first, again) -> first)));
    }

    private static String wording(String text, Locale reader) {
        try {
            return ChangeGroups.nameIn(JSON.readTree(text), reader);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
