package org.openroundtable.organiser.invitation.code;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.code.CodeUse;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The codes of an event, and a form for another. */
@CheckedTemplate(basePath = "organiser/invitation/code", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodeListPage(String slug, Text title, List<Row> codes, List<Block> blocks, CodeForm form, FormErrors errors)
        implements TemplateInstance {

    /**
     * @param block name of the places that it gives one of; null: none
     * @param lastDay null: it does not expire
     * @param isExpired now
     */
    record Row(CodeUse use, String block, ZonedDateTime lastDay, boolean isExpired) {

        /** What its button does. */
        public String verb() {
            return use.code().isEnded() ? "reopening" : "end";
        }
    }
}
