package org.openroundtable.organiser.invitation.block;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.block.BlockUse;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The blocks of an event, and a form for another. */
@CheckedTemplate(basePath = "organiser/invitation/block", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BlockListPage(String slug, Text title, List<Row> blocks, BlockForm form, FormErrors errors)
        implements TemplateInstance {

    record Row(BlockUse use, ZonedDateTime lastDay) {}
}
