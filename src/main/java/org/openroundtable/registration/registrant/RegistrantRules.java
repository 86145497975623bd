package org.openroundtable.registration.registrant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.registration.registrant.Fault.Kind;

import static org.openroundtable.registration.registrant.Fault.Kind.INVALID;
import static org.openroundtable.registration.registrant.Fault.Kind.REQUIRED;
import static org.openroundtable.registration.registrant.Fault.Kind.TOO_LONG;

/** What a registrant has to tell, and how much of it there may be; one place for the form and for the API. */
public final class RegistrantRules {

    public static final int NAME = 100;
    public static final int ORGANISATION = 200;
    public static final int POSITION = 150;
    public static final int TEXT = 2000;

    private final Registrant registrant;
    private final List<Fault> faults = new ArrayList<>();

    private RegistrantRules(Registrant registrant) {
        this.registrant = registrant;
    }

    /** Tidies what was typed (outer space, control characters, composed accents), then says all that is wrong with it. */
    public static List<Fault> check(Registrant registrant) {
        tidy(registrant);
        var rules = new RegistrantRules(registrant);
        rules.checkPerson();
        rules.checkOrganisation();
        rules.checkTexts();
        return rules.faults;
    }

    private void checkPerson() {
        if (registrant.firstName == null && registrant.lastName == null) {
            fault("lastName", REQUIRED);
        }
        limit("firstName", registrant.firstName, NAME);
        limit("lastName", registrant.lastName, NAME);
        if (registrant.email == null) {
            fault("email", REQUIRED);
        } else if (!EmailAddress.isValid(registrant.email)) {
            fault("email", INVALID);
        }
    }

    private void checkOrganisation() {
        if (registrant.organisation == null) {
            fault("organisation", REQUIRED);
        }
        limit("organisation", registrant.organisation, ORGANISATION);
        if (registrant.organisationType == null) {
            fault("organisationType", REQUIRED);
        }
        if (registrant.country == null) {
            fault("country", REQUIRED);
        } else if (CountryCode.isValid(registrant.country)) {
            registrant.country = new CountryCode(registrant.country).value();
        } else {
            fault("country", INVALID);
        }
    }

    private void checkTexts() {
        limit("position", registrant.position, POSITION);
        limit("accessibilityNeeds", registrant.accessibilityNeeds, TEXT);
        limit("questions", registrant.questions, TEXT);
    }

    private void limit(String field, String text, int limit) {
        if (text != null && text.codePointCount(0, text.length()) > limit) {
            faults.add(new Fault(field, TOO_LONG, limit));
        }
    }

    private void fault(String field, Kind kind) {
        faults.add(new Fault(field, kind, 0));
    }

    private static void tidy(Registrant registrant) {
        registrant.firstName = line(registrant.firstName);
        registrant.lastName = line(registrant.lastName);
        registrant.email = line(registrant.email);
        registrant.organisation = line(registrant.organisation);
        registrant.country = line(registrant.country);
        registrant.position = line(registrant.position);
        registrant.accessibilityNeeds = text(registrant.accessibilityNeeds);
        registrant.questions = text(registrant.questions);
    }

    private static String line(String typed) {
        var text = text(typed);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Null if nothing is left. PostgreSQL can't store NUL, and nobody means the other control characters. */
    private static String text(String typed) {
        if (typed == null) {
            return null;
        }
        return visible(
                Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", ""));
    }

    /** From the first to the last character that can be seen; between them, invisible ones may shape letters. */
    private static String visible(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isInvisible(text.codePointAt(from))) {
            from = text.offsetByCodePoints(from, 1);
        }
        while (to > from && isInvisible(text.codePointBefore(to))) {
            to = text.offsetByCodePoints(to, -1);
        }
        return from == to ? null : text.substring(from, to);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
