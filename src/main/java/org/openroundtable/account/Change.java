package org.openroundtable.account;

/** What was changed of something: what it was and what it is. Its records are named by what happened. */
public interface Change {

    /** Null: there was nothing. */
    Object before();

    /** Null: there is nothing any more. */
    Object after();
}
