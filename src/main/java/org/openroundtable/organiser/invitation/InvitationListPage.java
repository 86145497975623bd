package org.openroundtable.organiser.invitation;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.invitation.InvitationOutcome.Invited;
import org.openroundtable.registration.invitation.InvitationStanding;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Who is invited to an event, and a form to invite more.
 *
 * @param form null: nobody can be invited any more
 * @param sent what has just become of the form; null: nothing, or all of it
 */
@CheckedTemplate(basePath = "organiser/invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationListPage(String slug, Text title, Listed listed, InvitationForm form, FormErrors errors, Invited sent)
        implements TemplateInstance {

    /**
     * @param remindable how many can be reminded
     * @param blocks of which whoever is invited can be given a place
     * @param older id after which older ones follow; null: these are all
     */
    record Listed(List<Row> rows, long remindable, Long older, List<Block> blocks) {}

    record Row(InvitationStanding standing, ZonedDateTime mailed) {}
}
