package org.openroundtable.registration.bulk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.openroundtable.database.Outage;
import org.openroundtable.database.Transactions;
import org.openroundtable.registration.bulk.BulkJobs.Task;
import org.openroundtable.registration.change.Approvals;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.registration.note.RegistrationNotes;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Works off what is to be done with many registrations, each in a transaction of its own, as if it were done alone. */
@ApplicationScoped
public class BulkWork {

    private static final Logger LOG = Logger.getLogger(BulkWork.class);

    /** As many as are done well within the minute for which they are claimed. */
    private static final int AT_ONCE = 50;

    private final Transactions transactions;
    private final Clock clock;
    private final BulkJobs jobs;
    private final Settlement settlement;
    private final OrganiserChanges changes;
    private final Approvals approvals;
    private final RegistrationNotes notes;

    BulkWork(
            Transactions transactions,
            Clock clock,
            BulkJobs jobs,
            Settlement settlement,
            OrganiserChanges changes,
            Approvals approvals,
            RegistrationNotes notes) {
        this.transactions = transactions;
        this.clock = clock;
        this.jobs = jobs;
        this.settlement = settlement;
        this.changes = changes;
        this.approvals = approvals;
        this.notes = notes;
    }

    @Scheduled(
            every = "{openroundtable.registration.bulk-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void workEverySecond() {
        work();
    }

    /** Until nothing is left that nobody works on. */
    public void work() {
        var tasks = jobs.claim(clock.instant(), AT_ONCE);
        if (tasks.isEmpty()) {
            return;
        }
        while (!tasks.isEmpty()) {
            tasks.forEach(this::work);
            tasks = jobs.claim(clock.instant(), AT_ONCE);
        }
        jobs.forgetAddresses();
    }

    /** What is done and that it is done are one: whatever ends this in between, it is neither lost nor done twice. */
    private void work(Task task) {
        try {
            transactions.run(() -> settlement.settle(task, outcome(task)));
        } catch (RuntimeException failure) {
            if (Outage.isCauseOf(failure)) {
                // Nobody's fault, and not for good: it is claimed again when its minute is over.
                throw failure;
            }
            // Without its message, in which a database repeats what people have told.
            LOG.errorf(
                    "Work on registration %d of job %d failed: %s",
                    task.ids().registration(), task.job(), failure.getClass().getName());
            settlement.settle(task, BulkOutcome.FAILED);
        }
    }

    private BulkOutcome outcome(Task task) {
        return switch (task.verb()) {
            case TAG -> tag(task);
            case APPROVE -> outcome(approvals.approve(task.ids(), task.actor()));
            case REJECT -> outcome(approvals.reject(task.ids(), task.argument(), task.told(), task.actor()));
            case CONFIRM -> outcome(changes.confirm(task.ids(), task.argument(), task.actor()));
            case CANCEL -> outcome(changes.cancel(task.ids(), task.argument(), task.told(), task.actor()));
        };
    }

    private BulkOutcome tag(Task task) {
        notes.addTag(task.ids().registration(), task.argument(), task.actor(), clock.instant());
        return BulkOutcome.DONE;
    }

    private static BulkOutcome outcome(ChangeOutcome outcome) {
        return outcome instanceof Changed ? BulkOutcome.DONE : BulkOutcome.NOT_POSSIBLE;
    }
}
