package org.openroundtable.testing;

/** The form of an event, filled in with all it needs by a person named so. */
public final class RegistrationByForm {

    private RegistrationByForm() {}

    public static HtmlForm filledIn(String slug, String person) {
        return fillIn(HtmlForm.on("/events/" + slug + "/register"), person);
    }

    public static HtmlForm fillIn(HtmlForm form, String person) {
        return form.with("firstName", "Test")
                .with("lastName", person)
                .with("email", person + "@industry.example")
                .with("organisation", "Industry AG")
                .with("organisationType", "company")
                .with("country", "DE");
    }
}
