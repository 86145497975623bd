package org.openroundtable.installation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.database.Transactions;
import org.openroundtable.installation.SettingsOutcome.Changed;
import org.openroundtable.installation.SettingsOutcome.ChangedMeanwhile;
import org.openroundtable.release.comparison.DocumentComparison;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The settings of the installation. Every page needs them, so each node holds them, and asks every two seconds whether
 * another node has saved others.
 */
@ApplicationScoped
public class Installation {

    private final Transactions transactions;
    private final SettingsRows rows;
    private final Event<ActRecorded> acts;

    private volatile StoredSettings kept = none();
    private volatile InstallationSettings settings = kept.settings();

    Installation(Transactions transactions, SettingsRows rows, Event<ActRecorded> acts) {
        this.transactions = transactions;
        this.rows = rows;
        this.acts = acts;
    }

    /** As this node knows them; asks nothing of the database. */
    public InstallationSettings settings() {
        return settings;
    }

    /** As they are at this moment, to be edited. */
    @Transactional
    public StoredSettings stored() {
        return rows.last().map(SettingsRow::stored).orElseGet(Installation::none);
    }

    /** As they were at a version that they had before. */
    @Transactional
    public StoredSettings asOf(long version) {
        return rows.findByIdOptional(version).map(SettingsRow::stored).orElseGet(Installation::none);
    }

    /**
     * Edits the settings. What others have saved since they were read stays, unless the edit touches it: then nothing is
     * written.
     *
     * @param expectedVersion at which whoever edits them has read them
     */
    public SettingsOutcome change(long expectedVersion, Consumer<ObjectNode> change, Actor actor, Instant now) {
        var outcome = transactions.call(() -> changeNow(expectedVersion, change, actor, now));
        if (outcome instanceof Changed changed) {
            keep(changed.settings());
        }
        return outcome;
    }

    /** Whoever else saves at the same moment writes the same version, loses, and begins again. */
    private SettingsOutcome changeNow(long expectedVersion, Consumer<ObjectNode> change, Actor actor, Instant now) {
        var current = stored();
        var document = current.document().deepCopy();
        change.accept(document);
        var own = DocumentComparison.between(current.document(), document);
        var edits = editsSince(expectedVersion);
        var conflicts = edits.stream()
                .flatMap(edit -> edit.changes().stream())
                .filter(theirs -> own.stream().anyMatch(theirs::touches))
                .toList();
        if (!conflicts.isEmpty()) {
            return new ChangedMeanwhile(current, edits, conflicts);
        }
        if (own.isEmpty()) {
            return new Changed(current);
        }
        var row = new SettingsRow(current.version() + 1, document, Author.of(actor), now);
        rows.persistAndFlush(row);
        acts.fire(new ActRecorded(null, SettingsChanged.of(own), actor, now));
        return new Changed(row.stored());
    }

    private List<SettingsEdit> editsSince(long version) {
        var edits = new ArrayList<SettingsEdit>();
        var before = none();
        for (var row : rows.from(version)) {
            var after = row.stored();
            if (after.version() > version) {
                edits.add(new SettingsEdit(
                        DocumentComparison.between(before.document(), after.document()),
                        after.changedAt(),
                        after.changedBy()));
            }
            before = after;
        }
        return edits;
    }

    void begin(@Observes StartupEvent start) {
        refresh();
    }

    @Scheduled(
            every = "{openroundtable.installation.refresh-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void refreshOften() {
        refresh();
    }

    /** Reads what another node has saved, if it has. */
    public void refresh() {
        if (QuarkusTransaction.requiringNew().call(rows::version) != kept.version()) {
            keep(QuarkusTransaction.requiringNew().call(this::stored));
        }
    }

    private void keep(StoredSettings stored) {
        settings = stored.settings();
        kept = stored;
    }

    private static StoredSettings none() {
        return new StoredSettings(0, JsonNodeFactory.instance.objectNode(), null, null);
    }
}
