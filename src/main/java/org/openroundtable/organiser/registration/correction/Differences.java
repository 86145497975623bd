package org.openroundtable.organiser.registration.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.RegistrationMessages;
import org.openroundtable.organiser.registration.correction.CorrectionPage.Difference;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says what is saved of somebody that a form says otherwise. */
@ApplicationScoped
class Differences {

    List<Difference> of(Registrant saved, RegistrationForm typed, Questions asked, Locale reader) {
        var tag = Localized.Literal.of(reader.toLanguageTag());
        var label = MessageBundles.get(RegistrationMessages.class, tag);
        var named = MessageBundles.get(DomainMessages.class, tag);
        var savedForm = RegistrationForm.of(saved, asked);
        var found = new ArrayList<Difference>();
        compare(found, label.firstName(), saved.firstName(), typed.value("firstName"), saved.firstName());
        compare(found, label.lastName(), saved.lastName(), typed.value("lastName"), saved.lastName());
        compare(found, label.organisation(), saved.organisation(), typed.value("organisation"), saved.organisation());
        compare(
                found,
                label.organisationType(),
                saved.organisationType().code(),
                typed.value("organisationType"),
                named.organisationType(saved.organisationType()));
        compare(
                found,
                label.country(),
                saved.country(),
                typed.value("country"),
                LocalText.country(saved.country(), reader));
        for (var question : asked.all()) {
            if (!filled(savedForm.values(question.code())).equals(filled(typed.values(question.code())))) {
                found.add(new Difference(question.label().in(reader).text(), question.said(saved.answers(), reader)));
            }
        }
        return found;
    }

    private static void compare(List<Difference> found, String label, String saved, String typed, String said) {
        if (!filled(saved == null ? List.of() : List.of(saved))
                .equals(filled(typed == null ? List.of() : List.of(typed)))) {
            found.add(new Difference(label, said));
        }
    }

    private static List<String> filled(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .sorted()
                .toList();
    }
}
