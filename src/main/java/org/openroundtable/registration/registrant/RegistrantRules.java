package org.openroundtable.registration.registrant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.question.kind.TypedText;

/**
 * What everybody who registers has to tell, and how much of it there may be; one place for the form and for the API.
 * Whatever else an event asks has rules of its own.
 */
public final class RegistrantRules {

    public static final int NAME = 100;
    public static final int ORGANISATION = 200;

    /**
     * Names are shown to everybody. Some end as domains do, as Bol.com: what could be followed, or written to, is refused.
     */
    private static final Pattern LINK_OR_ADDRESS =
            Pattern.compile("(?i)[a-z]:[/\\\\]|\\bwww\\.|[^\\s@]@[^\\s@]+\\.\\p{L}|\\.\\p{L}{2,}/\\S");

    private final Registrant registrant;
    private final List<Fault> faults = new ArrayList<>();

    private RegistrantRules(Registrant registrant) {
        this.registrant = registrant;
    }

    /** What was typed without outer space and control characters, with composed accents and the usual country code. */
    static Registrant tidy(Registrant typed) {
        var country = TypedText.line(typed.country());
        return new Registrant(
                TypedText.line(typed.firstName()),
                TypedText.line(typed.lastName()),
                TypedText.line(typed.email()),
                TypedText.line(typed.organisation()),
                typed.organisationType(),
                CountryCode.isValid(country) ? new CountryCode(country).value() : country,
                typed.answers());
    }

    static List<Fault> check(Registrant tidy) {
        var rules = new RegistrantRules(tidy);
        rules.checkPerson();
        rules.checkOrganisation();
        return rules.faults;
    }

    private void checkPerson() {
        if (registrant.firstName() == null && registrant.lastName() == null) {
            faults.add(Fault.required("lastName"));
        }
        limit("firstName", registrant.firstName(), NAME);
        limit("lastName", registrant.lastName(), NAME);
        if (registrant.email() == null) {
            faults.add(Fault.required("email"));
        } else if (!EmailAddress.isValid(registrant.email())) {
            faults.add(Fault.invalid("email", "is not valid"));
        }
    }

    private void checkOrganisation() {
        if (registrant.organisation() == null) {
            faults.add(Fault.required("organisation"));
        }
        limit("organisation", registrant.organisation(), ORGANISATION);
        if (registrant.organisation() != null && holdsLinkOrAddress(registrant.organisation())) {
            faults.add(Fault.invalid("organisation", "must not hold a link or an address"));
        }
        if (registrant.organisationType() == null) {
            faults.add(Fault.required("organisationType"));
        }
        if (registrant.country() == null) {
            faults.add(Fault.required("country"));
        } else if (!CountryCode.isValid(registrant.country())) {
            faults.add(Fault.invalid("country", "is not valid"));
        }
    }

    private static boolean holdsLinkOrAddress(String name) {
        return LINK_OR_ADDRESS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .find();
    }

    private void limit(String field, String text, int limit) {
        if (text != null && TypedText.length(text) > limit) {
            faults.add(Fault.tooLong(field, limit));
        }
    }
}
