package org.openroundtable.organiser.attendance;

import org.openroundtable.registration.attendance.SessionAttendance;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where codes are typed, or shown to the camera.
 *
 * @param answer to the last code; null: none yet
 * @param typed what is no code; null: nothing
 */
@CheckedTemplate(basePath = "organiser/attendance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ScanPage(Door door, SessionAttendance counts, Answer answer, String typed, FormErrors errors)
        implements TemplateInstance {

    /**
     * @param code as typed
     * @param person null: nobody has it
     */
    record Answer(Scanned scanned, String code, Person person) {}
}
