package org.openroundtable.organiser.invitation.block;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.block.BlockUse;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The blocks of an event, and a form for another.
 *
 * @param sessions in which places can be kept
 */
@CheckedTemplate(basePath = "organiser/invitation/block", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BlockListPage(
        String slug, Text title, List<Row> blocks, List<SessionRecord> sessions, BlockForm form, FormErrors errors)
        implements TemplateInstance {

    /** @param session in which the places are; null: the event as a whole */
    record Row(BlockUse use, Text session, ZonedDateTime lastDay) {}
}
