package org.openroundtable.organiser.access;

/**
 * Something was sent by whoever is not signed in any more, or was so long ago that the password is asked for again.
 *
 * @see KeptForm
 */
public class SignInRequired extends RuntimeException {

    /** Why it is asked. */
    public enum Why {
        ENDED,
        /** It can do harm that a borrowed browser is not to do. */
        SENSITIVE,
        /** Nothing was sent: it takes out what many have told of themselves. */
        EXPORT;

        /** They are signed in, and give their password again. */
        public boolean isAgain() {
            return this != ENDED;
        }
    }

    private final transient Why why;
    private final String address;
    private final String kept;

    /**
     * @param address that it was sent to, a path of this site
     * @param kept what was sent; empty: it can't be kept
     */
    SignInRequired(Why why, String address, String kept) {
        this.why = why;
        this.address = address;
        this.kept = kept;
    }

    public Why why() {
        return why;
    }

    public String address() {
        return address;
    }

    public String kept() {
        return kept;
    }
}
