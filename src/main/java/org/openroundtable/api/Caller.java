package org.openroundtable.api;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.Actor;

/** Whose token came with the request, where one is {@linkplain TokenRequired required}. */
@RequestScoped
public class Caller {

    private Actor actor;
    private Long account;

    public Actor actor() {
        return actor;
    }

    /** Nobody has shown a token. */
    public boolean isAnybody() {
        return actor == null;
    }

    /** Whose token it is; null: the installation's. */
    public Long account() {
        return account;
    }

    void is(Actor actor, Long account) {
        this.actor = actor;
        this.account = account;
    }
}
