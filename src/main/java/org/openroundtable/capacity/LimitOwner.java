package org.openroundtable.capacity;

/** What a limit is of, within one event. Whoever registers counts against several of these at once. */
public sealed interface LimitOwner {

    /** As the database writes it; unique within an event. */
    String key();

    /** As rows of limits keep it; null where it is none of that. */
    static LimitOwner of(Long session, Long organisation, String question, String option, Long block) {
        if (question != null) {
            return new AnswerOption(question, option);
        }
        if (block != null) {
            return new ReservedBlock(block);
        }
        if (organisation != null) {
            return session == null
                    ? new OrganisationInEvent(organisation)
                    : new OrganisationInSession(session, organisation);
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

    /** All who come from one organisation. */
    record OrganisationInEvent(Long organisation) implements LimitOwner {
        @Override
        public String key() {
            return "event/organisation/" + organisation;
        }
    }

    /** All in a session who come from one organisation. */
    record OrganisationInSession(Long session, Long organisation) implements LimitOwner {
        @Override
        public String key() {
            return "session/" + session + "/organisation/" + organisation;
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
