package org.openroundtable.testing.staff;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.awaitility.Awaitility;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.factor.TimedCode;
import org.openroundtable.testing.Letterbox;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What people meet on their way in, and in no other way. */
@Singleton
class EntrancePages {

    private static final Pattern LINK = Pattern.compile("/organiser/sign-in/password/[A-Za-z0-9_-]{43}");
    private static final String FACTOR = "/organiser/account/second-factor";

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    private String passwordLink;
    private StaffAccount withFactor;

    /** Where the link leads that is sent to whoever has forgotten the password. */
    synchronized String passwordLink() {
        if (passwordLink == null) {
            var address = organisers.anAccount().email().value();
            Organisers.requests().formParam("email", address).post("/organiser/sign-in/forgotten");
            Awaitility.await().until(() -> !letterbox.all("password", address).isEmpty());
            var link = LINK.matcher(letterbox.only("password", address).text());
            link.find();
            passwordLink = link.group();
        }
        return passwordLink;
    }

    Map<String, Response> answers(String language) {
        var answers = new TreeMap<String, Response>();
        answers.put(
                "password-too-short", in(language).formParam("password", "x").post(passwordLink()));
        answers.put("recovery-codes", recoveryCodes(language));
        answers.put("sign-in-code", signIn(in(language), withFactor));
        answers.put("sign-in-code-wrong", wrongCode(language));
        var ended = in(language).formParam("name", "Kept").post("/organiser/account");
        answers.put("sign-in-again", ended);
        var kept = ended.htmlPath().getString("**.find { it.@name == 'kept' }.@value");
        answers.put(
                "sign-in-resumed",
                signIn(
                        in(language).formParam("kept", kept).formParam("then", "/organiser/account"),
                        organisers.anAccount()));
        return answers;
    }

    /** Those of somebody who has just set up a second factor. */
    private Response recoveryCodes(String language) {
        withFactor = organisers.anAccount();
        var secret = TimedCode.newSecret();
        return organisers
                .signedIn(withFactor)
                .cookie("language", language)
                .formParam("secret", secret)
                .formParam("code", TimedCode.at(clock.instant(), secret))
                .post(FACTOR);
    }

    private Response wrongCode(String language) {
        return in(language)
                .cookie("staff", signIn(Organisers.requests(), withFactor).cookie("staff"))
                .formParam("code", "none")
                .post("/organiser/sign-in/code");
    }

    private static Response signIn(RequestSpecification browser, StaffAccount account) {
        return browser.formParam("email", account.email().value())
                .formParam("password", Organisers.PASSWORD)
                .post("/organiser/sign-in");
    }

    private static RequestSpecification in(String language) {
        return Organisers.requests().cookie("language", language);
    }
}
