package org.openroundtable.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.Registration;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figures;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.PERSONS;

/** What anyone may know about who takes part: totals, and the names of organisations, never of persons. */
@ApplicationScoped
public class PublicFigures implements PanacheRepository<Registration> {

    private final Figures figures;

    PublicFigures(Figures figures) {
        this.figures = figures;
    }

    /** @param registrations confirmed ones, as {@code countries} and {@code organisations} are those of confirmed ones */
    public record Totals(long registrations, long countries, long organisations, long sessions) {

        /** Of so few persons the number is not said, nor from how many countries they are. */
        public boolean isFew() {
            return registrations > 0 && registrations < ToldTally.FEWEST;
        }

        public long fewest() {
            return ToldTally.FEWEST;
        }
    }

    public Totals totals(EventSnapshot event) {
        var counted = figures.of(event, AsOf.NOW, List.of(PERSONS, COUNTRIES, ORGANISATIONS));
        var sessions = event.sessions().stream()
                .filter(session -> !session.isCancelled())
                .count();
        return new Totals(counted.get(PERSONS), counted.get(COUNTRIES), counted.get(ORGANISATIONS), sessions);
    }

    /** Organisations with a confirmed registration. */
    public List<Organisation> takingPart(EventFacts event) {
        return getEntityManager()
                .createQuery("""
                        from Organisation o where exists (
                          from Registration r where r.organisation = o and r.event.id = ?1 and r.state = CONFIRMED)""", Organisation.class)
                .setParameter(1, event.id())
                .getResultList();
    }

    /**
     * Names of organisations that have shown themselves at any event: with a speaker, or with a confirmed registration.
     * What somebody typed and never confirmed is not among them. In alphabetical order, for a type-ahead.
     */
    @SuppressWarnings("unchecked")
    public List<String> knownOrganisations() {
        return getEntityManager().createNativeQuery("""
                        select name from (
                          select o.name from organisation o where exists (
                            select from registration r where r.organisation_id = o.id and r.state = 'CONFIRMED')
                          union
                          select s.organisation from speaker s where s.organisation is not null) known
                         order by lower(name), name""", String.class).getResultList();
    }
}
