package org.openroundtable.organiser.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.figure.FigurePage.Forecast;
import org.openroundtable.organiser.figure.FigurePage.Spread;
import org.openroundtable.organiser.figure.ShareTable.Line;
import org.openroundtable.organiser.figure.course.Course;
import org.openroundtable.organiser.figure.course.Course.Edition;
import org.openroundtable.organiser.figure.course.FormerEditions;
import org.openroundtable.organiser.figure.course.FormerEditions.Former;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Diversity;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.figure.Share;
import org.openroundtable.report.figure.Tally;
import org.openroundtable.report.live.LiveCount;

/** Reads the figures of an event for their page. */
@ApplicationScoped
public class FigureViews {

    /** One of the standard questions. */
    private static final String SMALL_OR_MEDIUM = "smallOrMedium";

    private final Clock clock;
    private final Figures figures;
    private final FormerEditions formerEditions;
    private final Occupancies occupancies;
    private final FigureLists lists;
    private final FigureNames names;

    FigureViews(
            Clock clock,
            Figures figures,
            FormerEditions formerEditions,
            Occupancies occupancies,
            FigureLists lists,
            FigureNames names) {
        this.clock = clock;
        this.figures = figures;
        this.formerEditions = formerEditions;
        this.occupancies = occupancies;
        this.lists = lists;
        this.names = names;
    }

    @Transactional
    public FigurePage of(EventSnapshot event, FigureQuery query) {
        var now = clock.instant();
        var moment = MomentView.of(event, query, now);
        var occupancy = moment.isNow() ? occupancies.of(event) : null;
        return of(event, moment, now, figures.all(event, moment.asOf()), occupancy);
    }

    /**
     * What a file is taken from.
     *
     * @throws BadRequestException if it would not be what the address asks for: a file that is passed on does not say so
     */
    @Transactional
    public FigurePage forFile(EventSnapshot event, FigureQuery query) {
        var page = of(event, query);
        if (page.moment().fault() != null) {
            throw new BadRequestException();
        }
        return page;
    }

    /** As it was counted for those who look at it. */
    @Transactional
    FigurePage of(EventSnapshot event, FigureQuery query, LiveCount now) {
        return of(event, MomentView.ofNow(event, query, now.at()), now.at(), now.tally(), now.occupancy());
    }

    /** @param occupancy null: it is not about now */
    private FigurePage of(
            EventSnapshot event, MomentView moment, Instant now, Tally counted, EventOccupancy occupancy) {
        var editions = formerEditions.all(event);
        var former = formerEditions.before(event, editions, moment.asOf());
        var links = lists.of(event, moment);
        var shares = counted.shares();
        return new FigurePage(
                event.slug(),
                Paths.figures(event.slug()),
                event.title(),
                moment,
                editions.size() > 1,
                Life.of(event, counted.firstDay(), moment.asked(), now),
                Arrays.stream(Figure.values())
                        .filter(figure -> figure != Figure.SMALL_OR_MEDIUM || asksForSize(event))
                        .map(figure -> view(figure, counted.figures().get(figure), links))
                        .toList(),
                Course.of(
                        moment.axis(),
                        Edition.of(event, counted.days()),
                        former.map(Former::edition).orElse(null),
                        links::of),
                event.isOverAt(moment.at().toInstant())
                        ? null
                        : former.map(one -> forecast(one, counted)).orElse(null),
                SessionTables.of(event, counted, occupancy, links),
                shares.entrySet().stream()
                        .map(table -> table(table.getKey(), table.getValue(), links))
                        .toList(),
                new Spread(
                        Diversity.of(shares.get(Breakdown.ORGANISATION)),
                        Diversity.of(shares.get(Breakdown.COUNTRY)),
                        smallOrMedium(event, counted.figures())));
    }

    private static FigureView view(Figure figure, Long number, FigureLists.Links links) {
        return new FigureView(figure, number, links.of(figure, number));
    }

    private static Forecast forecast(Former former, Tally counted) {
        return former.attendance() == null
                ? null
                : new Forecast(
                        former.edition().title(),
                        former.attendance(),
                        counted.figures().get(Figure.PERSONS));
    }

    private ShareTable table(Breakdown breakdown, List<Share> shares, FigureLists.Links links) {
        var all = (double) shares.stream().mapToLong(Share::number).sum();
        var most = shares.stream().mapToLong(Share::number).max().orElse(1);
        return new ShareTable(
                breakdown,
                shares.stream()
                        .map(share -> new Line(
                                share.key(),
                                names.of(breakdown, share),
                                share.number(),
                                share.number() / all,
                                ShareTable.width(share.number(), most),
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
