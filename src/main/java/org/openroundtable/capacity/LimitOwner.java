package org.openroundtable.capacity;

/** What a limit is of, within one event. Whoever registers counts against several of these at once. */
public sealed interface LimitOwner {

    /** As the database writes it, or would; unique within an event. */
    String key();

    /** As rows of limits keep it; null where it is none of that. */
    static LimitOwner of(Long session, String question, String option, Long block) {
        if (question != null) {
            return new AnswerOption(question, option);
        }
        if (block != null) {
            return new ReservedBlock(block);
        }
        return session == null ? new Event() : new Session(session);
    }

    /** The event as a whole. */
    record Event() implements LimitOwner {
        @Override
        public String key() {
            return "event";
        }
    }

    record Session(Long id) implements LimitOwner {
        @Override
        public String key() {
            return "session/" + id;
        }
    }

    /** All who come from one organisation: the limit is the same for each, and stands with that of the event or session. */
    sealed interface OfOrganisation extends LimitOwner {

        Long organisation();

        /** The event or session. */
        LimitOwner where();
    }

    record OrganisationInEvent(Long organisation) implements OfOrganisation {
        @Override
        public String key() {
            return "event/organisation/" + organisation;
        }

        @Override
        public LimitOwner where() {
            return new Event();
        }
    }

    record OrganisationInSession(Long session, Long organisation) implements OfOrganisation {
        @Override
        public String key() {
            return "session/" + session + "/organisation/" + organisation;
        }

        @Override
        public LimitOwner where() {
            return new Session(session);
        }
    }

    /**
     * All who answer a question with the option.
     *
     * @param question its code, without a slash
     * @param option its code
     */
    record AnswerOption(String question, String option) implements LimitOwner {
        @Override
        public String key() {
            return "option/" + question + "/" + option;
        }
    }

    /** Places that are kept for a group of people. */
    record ReservedBlock(Long id) implements LimitOwner {
        @Override
        public String key() {
            return "block/" + id;
        }
    }
}
