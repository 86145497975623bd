package org.openroundtable.database;

/** What this transaction has read holds no longer. It is rolled back, and {@link Transactions} begins it again. */
public class StartOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartOver() {
        super(null, null, false, false);
    }
}
