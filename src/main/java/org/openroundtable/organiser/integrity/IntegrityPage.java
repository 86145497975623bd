package org.openroundtable.organiser.integrity;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.report.integrity.Invariant;
import org.openroundtable.report.integrity.Violation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What must hold, and whether it does.
 *
 * @param checkedAt in UTC; null: never
 * @param seconds how long that took
 */
@CheckedTemplate(basePath = "organiser/integrity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IntegrityPage(ZonedDateTime checkedAt, double seconds, boolean allHolds, List<Line> lines)
        implements TemplateInstance {

    /** @param violations where it does not hold; empty: it does */
    record Line(Invariant invariant, List<Violation> violations) {}
}
