package org.openroundtable.registration.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.openroundtable.database.Outage;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.OptionsFull;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.desk.Entry;
import org.openroundtable.registration.desk.IdempotencyKey;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.desk.RegistrationOutcome.Known;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.exchange.ImportRows.Task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Registers those in tables, each in a transaction of its own, as if they were entered by hand. Whoever is registered
 * already, or was brought in before, stays as they are; so a table can be taken again, and work that was broken off goes on.
 */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    /** As many as are done well within the minute for which they are claimed. */
    private static final int AT_ONCE = 50;

    private static final Duration CELLS_KEPT_FOR = Duration.ofDays(7);

    /** @param addressKey null: there is no address */
    private record Settled(ImportOutcome outcome, Long registration, byte[] addressKey) {}

    private final Clock clock;
    private final ImportJobs jobs;
    private final ImportRows rows;
    private final EventSnapshots events;
    private final RegistrationDesk desk;

    ImportWork(Clock clock, ImportJobs jobs, ImportRows rows, EventSnapshots events, RegistrationDesk desk) {
        this.clock = clock;
        this.jobs = jobs;
        this.rows = rows;
        this.events = events;
        this.desk = desk;
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
        var tasks = claim();
        if (tasks.isEmpty()) {
            return;
        }
        while (!tasks.isEmpty()) {
            tasks.forEach(this::work);
            tasks = claim();
        }
        QuarkusTransaction.requiringNew().run(jobs::forgetAddresses);
    }

    private List<Task> claim() {
        return QuarkusTransaction.requiringNew().call(() -> rows.claim(clock.instant(), AT_ONCE));
    }

    private void work(Task task) {
        var settled = settled(task);
        QuarkusTransaction.requiringNew()
                .run(() -> rows.settle(task, settled.outcome(), settled.registration(), settled.addressKey()));
    }

    private Settled settled(Task task) {
        try {
            var job = QuarkusTransaction.requiringNew().call(() -> jobs.findById(task.job()));
            var row = QuarkusTransaction.requiringNew()
                    .call(() -> rows.one(task))
                    .orElseThrow()
                    .asRead();
            var event = events.current(job.eventId());
            var read = new RowReader(event, job.plan(), clock.instant()).read(row);
            var key = read.addressKey() == null ? null : ImportRows.hash(event.id(), read.addressKey());
            if (read.isFaulty()) {
                return new Settled(ImportOutcome.FAULTY, null, null);
            }
            var before = QuarkusTransaction.requiringNew().call(() -> rows.broughtIn(key));
            return before.map(registration -> new Settled(ImportOutcome.KNOWN, registration, key))
                    .orElseGet(() -> settled(desk.enter(request(event.slug(), task, read), entry(job)), key));
        } catch (RuntimeException failure) {
            if (Outage.isCauseOf(failure)) {
                // Nobody's fault, and not for good: it is claimed again when its minute is over.
                throw failure;
            }
            // Without its message, in which a database repeats what people have told.
            LOG.errorf(
                    "Row %d of import %d failed: %s",
                    task.number(), task.job(), failure.getClass().getName());
            return new Settled(ImportOutcome.FAILED, null, null);
        }
    }

    /** Under a key of its own: a row whose outcome was lost comes to the same registration again. */
    private static RegistrationRequest request(String event, Task task, ReadRow read) {
        return new RegistrationRequest(
                event,
                read.registrant(),
                read.sessions(),
                read.language(),
                new IdempotencyKey("import-" + task.job() + "-" + task.number()));
    }

    private static Entry entry(ImportJob job) {
        return new Entry(job.actor(), job.plan().tell(), null, job.plan().waits());
    }

    private static Settled settled(RegistrationOutcome outcome, byte[] key) {
        if (outcome instanceof Entered entered) {
            var registration = entered.registration();
            return new Settled(
                    registration.state() == RegistrationState.WAITING
                            ? ImportOutcome.WAITING
                            : ImportOutcome.REGISTERED,
                    registration.id(),
                    key);
        }
        if (outcome instanceof Known known) {
            return new Settled(ImportOutcome.KNOWN, known.registration(), key);
        }
        return new Settled(refused(outcome), null, null);
    }

    private static ImportOutcome refused(RegistrationOutcome outcome) {
        if (outcome instanceof NotOpen) {
            return ImportOutcome.CLOSED;
        }
        return outcome instanceof Refused refused && isFull(refused.why()) ? ImportOutcome.FULL : ImportOutcome.FAULTY;
    }

    private static boolean isFull(Refusal why) {
        return why instanceof Full || why instanceof OptionsFull || why instanceof OrganisationFull;
    }

    @Scheduled(every = "1h", delayed = "4m")
    void forgetEveryHour() {
        forget();
    }

    /** What tables say of people is needed no longer than somebody may want to look at what was wrong. */
    public void forget() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.deleteUnused(now.minus(CELLS_KEPT_FOR));
            jobs.eraseCells(now.minus(CELLS_KEPT_FOR), now);
        });
    }
}
