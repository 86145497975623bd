package org.openroundtable.report.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Share;
import org.openroundtable.report.figure.Tally;

import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.NEW_ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.PERSONS;
import static org.openroundtable.report.figure.Figure.PLACES;

/** Tells figures: to everybody what everybody may know, to whoever may see all of them all. */
@ApplicationScoped
public class ToldFigures {

    /** What is told in public adds up to these; of what became of registrations nothing is. */
    private static final List<Figure> PUBLIC = List.of(PERSONS, COUNTRIES, ORGANISATIONS, NEW_ORGANISATIONS, PLACES);

    private static final List<Breakdown> PUBLICLY_BY = List.of(Breakdown.COUNTRY, Breakdown.TYPE);

    private final Figures figures;

    ToldFigures(Figures figures) {
        this.figures = figures;
    }

    /** What anybody may know. */
    @Transactional
    public ToldTally publicly(EventSnapshot event, AsOf asOf) {
        var counted = figures.some(event, asOf, PUBLIC, PUBLICLY_BY);
        var few = Suppression.isSmall(counted.figures().get(PERSONS));
        var sessions = told(sessions(event, counted), Suppression::alone);
        var told = new EnumMap<Figure, Told>(Figure.class);
        counted.figures().forEach((figure, number) -> told.put(figure, Suppression.alone(number)));
        told.put(ORGANISATIONS, Told.exactly(counted.figures().get(ORGANISATIONS)));
        told.put(NEW_ORGANISATIONS, Told.exactly(counted.figures().get(NEW_ORGANISATIONS)));
        told.put(
                COUNTRIES,
                few ? Suppression.SMALL : Told.exactly(counted.figures().get(COUNTRIES)));
        told.put(PLACES, places(counted.figures().get(PLACES), sessions));
        var shares = new EnumMap<Breakdown, List<ToldShare>>(Breakdown.class);
        counted.shares().forEach((by, list) -> shares.put(by, few ? List.of() : Suppression.of(list)));
        return new ToldTally(told, shares, sessions);
    }

    /** All there is. */
    @Transactional
    public ToldTally completely(EventSnapshot event, AsOf asOf) {
        var counted = figures.some(event, asOf, Arrays.asList(Figure.values()), Arrays.asList(Breakdown.values()));
        var told = new EnumMap<Figure, Told>(Figure.class);
        counted.figures().forEach((figure, number) -> told.put(figure, number == null ? null : Told.exactly(number)));
        var shares = new EnumMap<Breakdown, List<ToldShare>>(Breakdown.class);
        counted.shares().forEach((by, list) -> shares.put(by, told(list, Told::exactly)));
        return new ToldTally(told, shares, told(sessions(event, counted), Told::exactly));
    }

    /** No more than what sessions say by themselves, so that nothing can be taken from it. */
    private static Told places(long number, Collection<ToldShare> sessions) {
        return sessions.stream().allMatch(session -> session.persons().isExact())
                ? Suppression.alone(number)
                : new Told(
                        sessions.stream()
                                .mapToLong(session -> session.persons().least())
                                .sum(),
                        sessions.stream()
                                .mapToLong(session -> session.persons().most())
                                .sum());
    }

    private static List<Share> sessions(EventSnapshot event, Tally counted) {
        return counted.sessionsOf(event).stream()
                .map(session -> new Share(
                        session.code(),
                        null,
                        counted.sessions()
                                .getOrDefault(session.code(), SessionCount.NONE)
                                .confirmed()))
                .toList();
    }

    private static List<ToldShare> told(List<Share> shares, Function<Long, Told> how) {
        return shares.stream()
                .map(share -> new ToldShare(share.key(), share.name(), share.country(), how.apply(share.number())))
                .toList();
    }
}
