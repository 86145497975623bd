package org.openroundtable.registration.bulk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.Limits;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.Events;
import org.openroundtable.registration.bulk.BulkJobs.Task;
import org.openroundtable.registration.waiting.WaitingList;

/** Says what became of one of many. */
@ApplicationScoped
class Settlement {

    private final Transactions transactions;
    private final Clock clock;
    private final BulkJobs jobs;
    private final Limits limits;
    private final Events events;
    private final WaitingList waitingList;

    Settlement(
            Transactions transactions,
            Clock clock,
            BulkJobs jobs,
            Limits limits,
            Events events,
            WaitingList waitingList) {
        this.transactions = transactions;
        this.clock = clock;
        this.jobs = jobs;
        this.limits = limits;
        this.events = events;
        this.waitingList = waitingList;
    }

    /** Whoever was to leave got none of the places that were released meanwhile; one who stays after all gets theirs. */
    void settle(Task task, BulkOutcome outcome) {
        jobs.settle(task, outcome);
        if (outcome != BulkOutcome.DONE && task.verb().isFreeing()) {
            transactions.run(() -> serve(task.ids().event()));
        }
    }

    private void serve(Long event) {
        var locked = limits.lock(event);
        waitingList.serve(events.findById(event), locked, clock.instant());
    }
}
