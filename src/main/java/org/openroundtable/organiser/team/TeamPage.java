package org.openroundtable.organiser.team;

import java.util.List;

import org.openroundtable.account.role.Member;
import org.openroundtable.account.role.Role;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Who works on an event, and a form to invite more.
 *
 * @param role the name of the one chosen
 */
@CheckedTemplate(basePath = "organiser/team", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TeamPage(String event, List<Member> members, List<Role> roles, String email, String role, FormErrors errors)
        implements TemplateInstance {}
