package org.openroundtable.account.oidc;

/** The provider could not be asked, or what it said does not hold. */
class ProviderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderFailure(Throwable cause) {
        super(cause.toString(), cause);
    }

    /** @param what in English, for the log; nothing that a stranger has sent */
    ProviderFailure(String what) {
        super(what);
    }
}
