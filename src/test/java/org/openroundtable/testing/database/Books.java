package org.openroundtable.testing.database;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.integrity.Integrity;
import org.openroundtable.report.integrity.Violation;

import static org.assertj.core.api.Assertions.assertThat;

/** The books of an event, asked whether they are right: {@code books.areRight(event)} ends what was done by many at once. */
@Singleton
public class Books {

    @Inject
    Integrity integrity;

    @Inject
    EventSnapshots events;

    @Inject
    Clock clock;

    public void areRight(String slug) {
        assertThat(violations(slug)).isEmpty();
    }

    public List<Violation> violations(String slug) {
        return integrity.violations(events.current(slug).orElseThrow(), clock.instant());
    }
}
