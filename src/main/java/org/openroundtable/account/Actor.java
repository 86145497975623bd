package org.openroundtable.account;

/**
 * Who does something; handed into every verb together with the moment. Of staff and their programs it is kept from which
 * network address they did it, of registrants it is not.
 */
public sealed interface Actor {

    /** Nobody in person: a deadline has passed, or a place goes to who is next. */
    Actor SYSTEM = new System();

    /** Who registers just now; from then on the registration stands for them. */
    Actor NEWCOMER = new Newcomer();

    /** As rows keep it. */
    String kind();

    /** Of what the kind says; null: nobody in person. */
    default Long id() {
        return null;
    }

    /** The network address whose request it was; null: not to be kept, or work that goes on without a request. */
    default String address() {
        return null;
    }

    /** The same, whose request comes from this network address. */
    default Actor from(String address) {
        return this;
    }

    record Newcomer() implements Actor {

        @Override
        public String kind() {
            return "registrant";
        }
    }

    /** Who holds the secret link of a registration. */
    record Registrant(Long registrationId) implements Actor {

        @Override
        public String kind() {
            return "registrant";
        }

        @Override
        public Long id() {
            return registrationId;
        }
    }

    /** Who is signed in with this account. */
    record Staff(Long accountId, String address) implements Actor {

        /** As rows keep it. */
        public static final String KIND = "staff";

        public Staff(Long accountId) {
            this(accountId, null);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Long id() {
            return accountId;
        }

        @Override
        public Actor from(String from) {
            return new Staff(accountId, from);
        }
    }

    /** Who looks after the registrations of one organisation at one event, and has the link to them. */
    record FocalPoint(Long id) implements Actor {

        @Override
        public String kind() {
            return "focalPoint";
        }
    }

    /** A program that shows this token. */
    record ApiToken(Long id, String address) implements Actor {

        public ApiToken(Long id) {
            this(id, null);
        }

        @Override
        public String kind() {
            return "apiToken";
        }

        @Override
        public Actor from(String from) {
            return new ApiToken(id, from);
        }
    }

    /** Somebody who is not signed in, and tries to be. */
    record Stranger(String address) implements Actor {

        @Override
        public String kind() {
            return "stranger";
        }
    }

    record System() implements Actor {

        @Override
        public String kind() {
            return "system";
        }
    }
}
