package org.openroundtable.testing.page;

import java.time.Clock;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.figure.Known;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.report.statement.Terms;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

/** An event of which two press statements are frozen, the first of them published. */
@Singleton
public class PressStatements {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    EventSnapshots events;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private String slug;

    public synchronized String slug() {
        if (slug == null) {
            slug = make();
        }
        return slug;
    }

    private String make() {
        var made = given.anEvent().withSession("p1", 40).openNow();
        IntStream.range(0, 7).forEach(number -> people.register(made, "person-" + number, "p1"));
        var event = events.current(made).orElseThrow();
        var now = clock.instant();
        for (var above : new int[] {5, 100}) {
            statements.freeze(event, new Terms(now, Known.THEN, above), Actor.SYSTEM, now);
        }
        statements.publish(event, 1, Actor.SYSTEM, now);
        return made;
    }
}
