package org.openroundtable.account;

/** Who does something; handed into every verb together with the moment. */
public sealed interface Actor {

    /** Nobody in person: a deadline has passed, or a place goes to who is next. */
    Actor SYSTEM = new System();

    /** Who registers just now; from then on the registration stands for them. */
    Actor NEWCOMER = new Newcomer();

    record Newcomer() implements Actor {}

    /** Who holds the secret link of a registration. */
    record Registrant(Long registrationId) implements Actor {}

    /** A program that shows this token. */
    record ApiToken(Long id) implements Actor {}

    record System() implements Actor {}
}
