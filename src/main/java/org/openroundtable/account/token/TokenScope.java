package org.openroundtable.account.token;

/** What a token may do, as far as its account may; each may also what those before it may. */
public enum TokenScope {
    READ_FIGURES,
    READ_REGISTRATIONS,
    WRITE;

    public boolean covers(TokenScope needed) {
        return compareTo(needed) >= 0;
    }
}
