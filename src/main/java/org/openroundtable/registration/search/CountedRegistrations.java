package org.openroundtable.registration.search;

/**
 * Who is behind a figure that no other filter tells: whoever defines the figure says it, so that a list has as many as the
 * figure counts.
 */
public interface CountedRegistrations {

    /** Query of ids of registrations, of which {@code :event} is the only parameter; of what is so now. */
    String sql(As counted);

    /** What they are counted as. */
    enum As {
        /** Confirmed ones of organisations that have never been there before. */
        NEW_ORGANISATIONS("newOrganisations"),
        WAITING("waiting"),
        /** Those who had a place in a session, or for whom one was held, and have it no more. */
        RELEASED("released"),
        ATTENDED("attended"),
        NO_SHOWS("noShows");

        private final String code;

        As(String code) {
            this.code = code;
        }

        /** In addresses; that of the figure. */
        public String code() {
            return code;
        }
    }
}
