package org.openroundtable.account;

/** Who does something; handed into every verb together with the moment. */
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

    /** A program that shows this token. */
    record ApiToken(Long id) implements Actor {

        @Override
        public String kind() {
            return "apiToken";
        }
    }

    record System() implements Actor {

        @Override
        public String kind() {
            return "system";
        }
    }
}
