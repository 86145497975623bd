package org.openroundtable.account;

/** Whoever acts in a request. Where people sign in it is known; pages elsewhere that only they see ask for it here. */
public interface CurrentActor {

    /** Null: nobody is signed in. */
    Actor actor();
}
