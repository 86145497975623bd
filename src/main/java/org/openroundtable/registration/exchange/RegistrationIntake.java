package org.openroundtable.registration.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.event.EventFacts;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.exchange.ImportCheck.FaultyRow;
import org.openroundtable.registration.exchange.ImportProgress.Other;
import org.openroundtable.registration.exchange.RegistrationsImported.Imported;
import org.openroundtable.registration.exchange.RowFault.Twice;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Table;

/** Takes in tables of people: kept, understood, checked without any consequence, and then worked off row by row. */
@ApplicationScoped
public class RegistrationIntake {

    private static final int LISTED = 500;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final Announcements announcements;

    RegistrationIntake(ImportJobs jobs, ImportRows rows, Announcements announcements) {
        this.jobs = jobs;
        this.rows = rows;
        this.announcements = announcements;
    }

    /** Keeps a table, of which the first row names the columns. */
    @Transactional
    public Long keep(EventFacts event, String fileName, Table table, Actor actor, Instant now) {
        var job = new ImportJob(event.id(), fileName, table.rows().get(0).cells(), actor, now);
        jobs.persist(job);
        rows.add(job.id(), table.rows().subList(1, table.rows().size()));
        return job.id();
    }

    @Transactional
    public List<ImportJob> of(EventFacts event) {
        return jobs.of(event.id());
    }

    /** Empty: there is none of that number in the event. */
    @Transactional
    public Optional<ImportJob> inEvent(EventFacts event, Long id) {
        return jobs.inEvent(event.id(), id);
    }

    /** The first of them, as they were sent; empty if they are erased. */
    @Transactional
    public List<Row> rows(Long id, int most) {
        return rows.of(id, most).stream()
                .filter(row -> row.cells != null)
                .map(ImportRow::asRead)
                .toList();
    }

    /** Says how the columns are understood. False: it has begun already. */
    @Transactional
    public boolean understand(EventFacts event, Long id, ImportPlan plan) {
        var job = jobs.locked(event.id(), id).filter(one -> !one.isStarted());
        job.ifPresent(one -> one.understand(plan));
        return job.isPresent();
    }

    /** What the table would come to now. */
    @Transactional
    public ImportCheck check(EventSnapshot event, ImportJob job, Instant now) {
        var plan = job.plan();
        var reader = new RowReader(event, plan, now);
        var firstWith = new HashMap<String, Integer>();
        var faulty = new ArrayList<FaultyRow>();
        var all = rows(job.id(), Integer.MAX_VALUE);
        for (var row : all) {
            var read = reader.read(row);
            var faults = new ArrayList<>(read.faults());
            var key = read.addressKey();
            var earlier = key == null ? null : firstWith.putIfAbsent(key, row.number());
            if (earlier != null) {
                faults.add(new Twice(earlier));
            }
            if (!faults.isEmpty()) {
                faulty.add(faulty(row, faults, plan));
            }
        }
        var faultyRows = faulty.stream().map(FaultyRow::number).toList();
        firstWith.values().removeAll(faultyRows);
        var known = rows.known(event.id(), firstWith.keySet()).size();
        var closed = !event.phaseAt(now).isAhead();
        var fresh = closed ? 0 : all.size() - faulty.size() - known;
        return new ImportCheck(closed, fresh, known, faulty);
    }

    private static FaultyRow faulty(Row row, List<RowFault> faults, ImportPlan plan) {
        return new FaultyRow(
                row.number(),
                List.copyOf(faults),
                faults.stream().map(fault -> plan.said(row, fault.what())).toList());
    }

    /** Begins to register. False: it has begun already, or nobody has said how the columns are understood. */
    @Transactional
    public boolean start(EventFacts event, Long id, Actor actor, Instant now) {
        var job = jobs.locked(event.id(), id).filter(one -> !one.isStarted() && one.plan() != null);
        job.ifPresent(one -> {
            one.start(actor, now);
            rows.start(id);
            var imported =
                    new Imported((int) rows.count("jobId", id), one.plan().tell());
            announcements.announce(new ActRecorded(event.slug(), new RegistrationsImported(imported), actor, now));
        });
        return job.isPresent();
    }

    @Transactional
    public ImportProgress progress(ImportJob job) {
        return new ImportProgress(
                rows.count("jobId", job.id()), rows.outcomes(job.id()), rows.withoutRegistration(job.id(), LISTED));
    }

    /** All rows that were not registered and are not known either, in their order. */
    @Transactional
    public List<Other> others(ImportJob job) {
        return rows.withoutRegistration(job.id(), Integer.MAX_VALUE);
    }
}
