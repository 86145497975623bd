package org.openroundtable.notification;

import java.util.List;
import java.util.Locale;

import org.openroundtable.registration.RegistrationView;

/** What a registrant has answered, in the words of the organisers. */
public record AnswerLine(OrganiserText question, List<OrganiserText> answers) {

    static List<AnswerLine> of(RegistrationView registration, Locale reader) {
        return registration.questions().sayByMail(registration.registrant().answers(), reader).stream()
                .map(said -> new AnswerLine(
                        new OrganiserText(said.label()),
                        said.parts().stream().map(OrganiserText::new).toList()))
                .toList();
    }
}
