package org.openroundtable.registration.block;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Releases blocks when their time has come. */
@ApplicationScoped
public class BlockReleases {

    private static final Logger LOG = Logger.getLogger(BlockReleases.class);

    private final Transactions transactions;
    private final Clock clock;
    private final Blocks blocks;

    BlockReleases(Transactions transactions, Clock clock, Blocks blocks) {
        this.transactions = transactions;
        this.clock = clock;
        this.blocks = blocks;
    }

    // A node that comes second finds nothing to do.
    @Scheduled(
            every = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void releaseEveryMinute() {
        release();
    }

    /** Each in a transaction of its own; one that fails does not stop those after it. */
    public void release() {
        var now = clock.instant();
        for (var block : QuarkusTransaction.requiringNew().call(() -> blocks.due(now))) {
            try {
                transactions.run(() -> blocks.release(block.eventId(), block.id(), Actor.SYSTEM, now));
            } catch (RuntimeException failure) {
                // Without its message, in which a database repeats what people have told.
                LOG.errorf(
                        "Block %d was not released: %s",
                        block.id(), failure.getClass().getName());
            }
        }
    }
}
