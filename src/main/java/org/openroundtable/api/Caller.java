package org.openroundtable.api;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.Actor;

/** Whose token came with the request, where one is {@linkplain TokenRequired required}. */
@RequestScoped
public class Caller {

    private Actor actor;

    public Actor actor() {
        return actor;
    }

    void is(Actor actor) {
        this.actor = actor;
    }
}
