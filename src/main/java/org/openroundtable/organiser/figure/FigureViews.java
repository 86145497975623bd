package org.openroundtable.organiser.figure;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.figure.FigurePage.Course;
import org.openroundtable.organiser.figure.FigurePage.Spread;
import org.openroundtable.organiser.figure.ShareTable.Line;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Diversity;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Share;
import org.openroundtable.report.figure.Tally;
import org.openroundtable.report.live.LiveCount;

/** Reads the figures of an event for their page. */
@ApplicationScoped
class FigureViews {

    /** One of the standard questions. */
    private static final String SMALL_OR_MEDIUM = "smallOrMedium";

    private final Clock clock;
    private final Figures figures;
    private final Occupancies occupancies;
    private final FigureLists lists;
    private final FigureNames names;

    FigureViews(Clock clock, Figures figures, Occupancies occupancies, FigureLists lists, FigureNames names) {
        this.clock = clock;
        this.figures = figures;
        this.occupancies = occupancies;
        this.lists = lists;
        this.names = names;
    }

    @Transactional
    FigurePage of(EventSnapshot event, String asOf, String known) {
        var moment = MomentView.of(event, asOf, known, clock.instant());
        var occupancy = moment.isNow() ? occupancies.of(event) : null;
        return of(event, moment, figures.all(event, moment.asOf()), occupancy);
    }

    /** As it was counted for those who look at it. */
    FigurePage of(EventSnapshot event, LiveCount now) {
        return of(event, MomentView.of(event, null, null, now.at()), now.tally(), now.occupancy());
    }

    /** @param occupancy null: it is not about now */
    private FigurePage of(EventSnapshot event, MomentView moment, Tally counted, EventOccupancy occupancy) {
        var links = lists.of(event, moment);
        var shares = counted.shares();
        return new FigurePage(
                event.slug(),
                Paths.figures(event.slug()),
                event.title(),
                moment,
                Arrays.stream(Figure.values())
                        .filter(figure -> figure != Figure.SMALL_OR_MEDIUM || asksForSize(event))
                        .map(figure -> new FigureView(figure, counted.figures().get(figure), links.of(figure)))
                        .toList(),
                Course.of(counted.days()),
                sessions(event, counted, occupancy, links),
                shares.entrySet().stream()
                        .map(table -> table(table.getKey(), table.getValue(), links))
                        .toList(),
                new Spread(
                        Diversity.of(shares.get(Breakdown.ORGANISATION)),
                        Diversity.of(shares.get(Breakdown.COUNTRY)),
                        smallOrMedium(event, counted.figures())));
    }

    private List<SessionLine> sessions(
            EventSnapshot event, Tally counted, EventOccupancy occupancy, FigureLists.Links links) {
        return counted.sessionsOf(event).stream()
                .map(session -> line(session, counted.sessions(), occupancy, links))
                .toList();
    }

    private static SessionLine line(
            SessionRecord session,
            Map<String, SessionCount> counts,
            EventOccupancy occupancy,
            FigureLists.Links links) {
        return new SessionLine(
                session.code(),
                session.title(),
                counts.getOrDefault(session.code(), SessionCount.NONE),
                occupancy == null ? null : occupancy.session(session.code()).orElse(null),
                links.confirmedIn(session.code()),
                links.waitingIn(session.code()));
    }

    private ShareTable table(Breakdown breakdown, List<Share> shares, FigureLists.Links links) {
        var all = (double) shares.stream().mapToLong(Share::number).sum();
        var most = (double) shares.stream().mapToLong(Share::number).max().orElse(1);
        return new ShareTable(
                breakdown,
                shares.stream()
                        .map(share -> new Line(
                                names.of(breakdown, share),
                                share.number(),
                                share.number() / all,
                                Math.round(1_000 * share.number() / most) / 10.0,
                                links.of(breakdown, share)))
                        .toList());
    }

    private static Double smallOrMedium(EventSnapshot event, Map<Figure, Long> counted) {
        var persons = counted.get(Figure.PERSONS);
        return asksForSize(event) && persons > 0 ? (double) counted.get(Figure.SMALL_OR_MEDIUM) / persons : null;
    }

    private static boolean asksForSize(EventSnapshot event) {
        return event.questions().withCode(SMALL_OR_MEDIUM).isPresent();
    }
}
