package org.openroundtable.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What doc/reporting.md promises to other programs. */
@QuarkusTest
class ReportViewsTest {

    private static final Path DESCRIPTION = Path.of("doc", "reporting.md");
    private static final Pattern VIEW = Pattern.compile("(?m)^\\| `(report_\\w+)` \\|[^|]*\\|(.*)\\|$");
    private static final Pattern COLUMN = Pattern.compile("`(\\w+)`");

    @Inject
    EntityManager entities;

    @Inject
    Given given;

    @Inject
    People people;

    @Test
    @Transactional
    void eachViewHasTheColumnsThatAreDescribed() throws IOException {
        var views = VIEW.matcher(Files.readString(DESCRIPTION)).results().toList();
        assertThat(views).extracting(view -> view.group(1)).containsExactlyElementsOf(strings("""
                        select table_name from information_schema.views
                         where table_schema = current_schema() and table_name like 'report\\_%'
                         order by position(table_name in 'report_event report_session report_organisation
                             report_registration report_place report_state report_attendance')"""));
        for (var view : views) {
            assertThat(COLUMN.matcher(view.group(2)).results().map(column -> column.group(1)))
                    .as(view.group(1))
                    .containsExactlyElementsOf(strings("""
                            select column_name from information_schema.columns
                             where table_schema = current_schema() and table_name = '%s'
                             order by ordinal_position""".formatted(view.group(1))));
        }
    }

    @Test
    void aProgramReadsWhatPagesCount() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        people.register(slug, "ada", "p1");
        people.register(slug, "ben");

        for (var view : List.of("report_registration", "report_place", "report_state", "report_session")) {
            assertThat(number("select count(*) from " + view
                            + " v join report_event e using (event_id) where e.event = '" + slug + "'"))
                    .as(view)
                    .isPositive();
        }
        assertThat(number("""
                        select count(distinct v.organisation_id) from report_registration v
                          join report_event e using (event_id) join report_organisation using (organisation_id)
                         where v.state = 'CONFIRMED' and e.event = '%s'""".formatted(slug))).isEqualTo(2);
        assertThat(number("select count(*) from report_attendance v join report_event using (event_id) where event = '"
                        + slug + "'"))
                .isZero();
    }

    @Transactional
    long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
