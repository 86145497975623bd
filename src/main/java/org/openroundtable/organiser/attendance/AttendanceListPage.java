package org.openroundtable.organiser.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Who is expected in a session, and who is present.
 *
 * @param person whom something was just done about; null: nobody
 */
@CheckedTemplate(basePath = "organiser/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AttendanceListPage(Door door, AttendanceList list, Person person) implements TemplateInstance {}
