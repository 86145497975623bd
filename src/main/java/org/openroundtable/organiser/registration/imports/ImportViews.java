package org.openroundtable.organiser.registration.imports;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.FieldChoices;
import org.openroundtable.organiser.registration.imports.IntakePage.Event;
import org.openroundtable.organiser.registration.imports.MappingPage.CheckView;
import org.openroundtable.organiser.registration.imports.MappingPage.Head;
import org.openroundtable.organiser.registration.imports.MappingPage.Mapping;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.exchange.ImportJob;
import org.openroundtable.registration.exchange.ImportProgress.Other;
import org.openroundtable.registration.exchange.RegistrationIntake;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

/** Draws a table that was sent: what it would come to, or what became of it. */
@ApplicationScoped
class ImportViews {

    private static final int SAMPLES = 3;
    private static final int SHOWN = 100;

    private final Clock clock;
    private final RegistrationIntake intake;
    private final Targets targets;
    private final FaultTexts texts;
    private final FieldChoices choices;
    private final Visitor visitor;

    ImportViews(
            Clock clock,
            RegistrationIntake intake,
            Targets targets,
            FaultTexts texts,
            FieldChoices choices,
            Visitor visitor) {
        this.clock = clock;
        this.intake = intake;
        this.targets = targets;
        this.texts = texts;
        this.choices = choices;
        this.visitor = visitor;
    }

    MappingPage mapping(EventSnapshot event, ImportJob job, FormFields typed, FormErrors errors) {
        var reader = visitor.getLocale();
        var mapping = new Mapping(job.id(), job.fileName(), heads(job, typed), targets.of(event, reader), typed);
        var check = job.plan() == null || !errors.isEmpty() ? null : check(event, job);
        return new MappingPage(event(event), mapping, choices.in(reader), check, errors);
    }

    private List<Head> heads(ImportJob job, FormFields typed) {
        var rows = intake.rows(job.id(), SAMPLES);
        return IntStream.range(0, job.heads().size())
                .mapToObj(index -> new Head(
                        index,
                        job.heads().get(index),
                        rows.stream()
                                .map(row -> row.cell(index))
                                .filter(cell -> !cell.isEmpty())
                                .toList(),
                        typed.value("column-" + index)))
                .toList();
    }

    private CheckView check(EventSnapshot event, ImportJob job) {
        var check = intake.check(event, job, clock.instant());
        var lines = texts.of(check.faulty(), event, job, visitor.getLocale());
        var shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        return new CheckView(
                check.closed(),
                check.fresh(),
                check.known(),
                check.faulty().size(),
                job.plan(),
                shown,
                lines.size() - shown.size());
    }

    ProgressPage progress(EventSnapshot event, ImportJob job) {
        var progress = intake.progress(job);
        return new ProgressPage(event(event), job.id(), job.fileName(), progress, told(event, job, progress.others()));
    }

    /** What is wrong with it, or, once it has begun, whom it did not register. */
    List<FaultLine> lines(EventSnapshot event, ImportJob job) {
        return job.isStarted() ? told(event, job, intake.others(job)) : faults(event, job);
    }

    private List<FaultLine> faults(EventSnapshot event, ImportJob job) {
        return texts.of(intake.check(event, job, clock.instant()).faulty(), event, job, visitor.getLocale());
    }

    /** The whole table is read again only if there is something to say of it. */
    private List<FaultLine> told(EventSnapshot event, ImportJob job, List<Other> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        var faults = faults(event, job);
        var say = FaultTexts.in(visitor.getLocale());
        return others.stream()
                .flatMap(other -> told(other, faults, say).stream())
                .toList();
    }

    private static List<FaultLine> told(Other other, List<FaultLine> faults, IntakeMessages say) {
        var own = faults.stream().filter(line -> line.row() == other.number()).toList();
        return own.isEmpty() ? List.of(new FaultLine(other.number(), "", "", say.outcome(other.outcome()))) : own;
    }

    private static Event event(EventSnapshot event) {
        return new Event(event.slug(), event.title(), IntakePages.path(event.slug()));
    }
}
