package org.openroundtable.organiser.attendance;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.attendance.SessionAttendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The sessions of an event, with how many are in each. */
@CheckedTemplate(basePath = "organiser/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AttendancePage(String slug, Text title, List<Row> sessions) implements TemplateInstance {

    record Row(Door door, SessionAttendance counts) {}
}
