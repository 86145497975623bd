package org.openroundtable.report.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.event.EventFacts;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.statement.StatementAct.Kept;
import org.openroundtable.report.statement.StatementAct.StatementFrozen;
import org.openroundtable.report.statement.StatementAct.StatementPublished;
import org.openroundtable.report.statement.StatementAct.StatementWithdrawn;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Keeps statements. None is ever changed; which of them everybody may read is kept beside them. */
@ApplicationScoped
public class Statements implements PanacheRepository<StatementRow> {

    private final Figures figures;
    private final Event<ActRecorded> acts;

    Statements(Figures figures, Event<ActRecorded> acts) {
        this.figures = figures;
        this.acts = acts;
    }

    /** What would be frozen. */
    @Transactional
    public Content preview(EventFacts event, Terms terms) {
        var queries = terms.queries();
        var numbers = figures.of(event, terms.moment(), queries);
        var at = terms.asOf().atZone(event.timeZone());
        return new Content(
                event.id(),
                Wordings.inAll(locale -> event.title().in(locale).text()),
                Wordings.inAll(locale -> Wordings.sentence(at, numbers, terms.above(), locale)),
                event.organiser().name(),
                figures.names(terms.moment(), queries),
                IntStream.range(0, queries.size())
                        .mapToObj(place -> Wordings.line(queries.get(place), numbers.get(place), terms.above()))
                        .toList());
    }

    /** @return its number; empty: there were so few persons that they could be recognised */
    @Transactional
    public Optional<Integer> freeze(EventFacts event, Terms terms, Actor actor, Instant now) {
        var content = preview(event, terms);
        if (content.isOfFew()) {
            return Optional.empty();
        }
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "press statements " + event.id())
                .getResultList();
        var number = (int) count("event", event.id()) + 1;
        persist(new StatementRow(event.id(), number, terms, content, now));
        record(event, new StatementFrozen(new Kept(number, terms.asOf())), actor, now);
        return Optional.of(number);
    }

    /** The latest first. */
    @Transactional
    public List<Statement> of(EventFacts event) {
        return rows(event, "order by s.number desc", null);
    }

    @Transactional
    public Optional<Statement> of(EventFacts event, int number) {
        return rows(event, "and s.number = :number", number).stream().findFirst();
    }

    /** Lets everybody read it. */
    @Transactional
    public void publish(EventFacts event, int number, Actor actor, Instant now) {
        var published = getEntityManager()
                .createNativeQuery("""
                        insert into press_statement_publication (statement_id, published_at)
                        select id, :now from press_statement where event_id = :event and number = :number
                            on conflict do nothing""")
                .setParameter("now", now)
                .setParameter("event", event.id())
                .setParameter("number", number)
                .executeUpdate();
        if (published > 0) {
            record(event, new StatementPublished(kept(event, number)), actor, now);
        }
    }

    /** Whoever has read it has read it. */
    @Transactional
    public void withdraw(EventFacts event, int number, Actor actor, Instant now) {
        var withdrawn = getEntityManager()
                .createNativeQuery("""
                        delete from press_statement_publication where statement_id in (
                            select id from press_statement where event_id = :event and number = :number)""")
                .setParameter("event", event.id())
                .setParameter("number", number)
                .executeUpdate();
        if (withdrawn > 0) {
            record(event, new StatementWithdrawn(kept(event, number)), actor, now);
        }
    }

    /** Counts all of it again, as it is counted by now. */
    @Transactional
    public Recount recount(EventFacts event, Statement statement) {
        var queries = statement.terms().queries();
        var numbers = figures.of(event, statement.terms().moment(), queries);
        var isNamedOtherwise = !figures.names(statement.terms().moment(), queries)
                .equals(statement.content().names());
        return new Recount(IntStream.range(0, queries.size())
                .mapToObj(place -> {
                    var line = statement.content().line(queries.get(place).code());
                    var isAskedOtherwise =
                            isNamedOtherwise || !queries.get(place).sql().equals(line.sql());
                    return new Recount.Difference(line, numbers.get(place), isAskedOtherwise);
                })
                .filter(one -> one.now() != one.line().number())
                .toList());
    }

    private List<Statement> rows(EventFacts event, String more, Integer number) {
        var query = getEntityManager().createQuery("""
                        select s, p.publishedAt from StatementRow s left join StatementPublication p on p.id = s.id
                         where s.event = :event\s""" + more, Tuple.class).setParameter("event", event.id());
        if (number != null) {
            query.setParameter("number", number);
        }
        return query.getResultList().stream()
                .map(row -> row.get(0, StatementRow.class).statement(row.get(1, Instant.class)))
                .toList();
    }

    private Kept kept(EventFacts event, int number) {
        return new Kept(number, of(event, number).orElseThrow().terms().asOf());
    }

    private void record(EventFacts event, StatementAct act, Actor actor, Instant now) {
        acts.fire(new ActRecorded(event.slug(), act, actor, now));
    }
}
