package org.openroundtable.testing.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.login.Device;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** People with an account, each a new one; {@code organisers.as(Role.EDITOR, slug).get("/organiser")}. */
@Singleton
public class Organisers {

    /** Of each account that has one. */
    public static final String PASSWORD = "correct horse battery";

    @Inject
    Clock clock;

    @Inject
    StaffAccounts accounts;

    @Inject
    RoleGrants roles;

    @Inject
    StaffSessions sessions;

    @Inject
    Passwords passwords;

    private String hash;

    @Inject
    OwnTokens tokens;

    /** Requests of an account with a role in one event, signed in; no redirect is followed. */
    public RequestSpecification as(Role role, String slug) {
        return signedIn(with(role, new Scope.OfEvent(slug)));
    }

    public RequestSpecification asAdministrator() {
        return signedIn(with(Role.ADMINISTRATOR, Scope.INSTALLATION));
    }

    /** Signed in, and no role anywhere. */
    public RequestSpecification asNobody() {
        return signedIn(anAccount());
    }

    public RequestSpecification signedIn(StaffAccount account) {
        return requests().cookie("staff", cookie(account));
    }

    /** What the browser's cookie {@code staff} says. */
    public String cookie(StaffAccount account) {
        return sessions.open(account.id(), new Device("Test", "127.0.0.1"), clock.instant());
    }

    /** What a program of theirs shows, which may do all that the account may. */
    public String token(StaffAccount account) {
        return tokens.make(
                "Program", TokenScope.WRITE, Duration.ofDays(30), new Actor.Staff(account.id()), clock.instant());
    }

    /** Not signed in. */
    public static RequestSpecification requests() {
        return RestAssured.given().redirects().follow(false);
    }

    /** The organisers' page of one registration. */
    public static String pageOf(String event, Registered registered) {
        return "/organiser/events/" + event + "/registrations/"
                + registered.registration().id();
    }

    public StaffAccount with(Role role, Scope scope) {
        var account = anAccount();
        roles.grant(account.id(), role, scope, Actor.SYSTEM, clock.instant());
        return account;
    }

    /** With a password. */
    public StaffAccount anAccount() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var email = new EmailAddress("organiser-" + UUID.randomUUID() + "@staff.example");
            var account = accounts.create("Grace Organiser", email, Language.base(), Actor.SYSTEM, clock.instant());
            account.choosePassword(hash());
            return account;
        });
    }

    /** Made once, since that takes long on purpose. */
    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
