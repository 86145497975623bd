package org.openroundtable.api.event;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.api.event.FiguresView.FigureView;
import org.openroundtable.api.event.FiguresView.ShareView;
import org.openroundtable.form.DomainMessages;
import org.openroundtable.language.Language;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.report.disclosure.ToldFigures;
import org.openroundtable.report.disclosure.ToldShare;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Definitions;
import org.openroundtable.report.figure.Known;
import org.openroundtable.time.InZone;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Draws the view of what is counted of an event. */
@ApplicationScoped
class EventFigures {

    private final Clock clock;
    private final ToldFigures figures;
    private final Standing standing;

    EventFigures(Clock clock, ToldFigures figures, Standing standing) {
        this.clock = clock;
        this.figures = figures;
        this.standing = standing;
    }

    /** What anybody may know. */
    FiguresView publicly(EventSnapshot event, AsOf asOf, Language reader) {
        return view(event, asOf, figures.publicly(event, asOf), false, null, reader.locale());
    }

    /** All there is. */
    FiguresView completely(EventSnapshot event, AsOf asOf, Language reader) {
        var now = asOf.isNow() ? standing.of(event) : null;
        return view(event, asOf, figures.completely(event, asOf), true, now, reader.locale());
    }

    private FiguresView view(
            EventSnapshot event, AsOf asOf, ToldTally tally, boolean complete, StandingView now, Locale reader) {
        return new FiguresView(
                event.slug(),
                event.title().in(reader).text(),
                InZone.offsetAt(asOf.isNow() ? clock.instant() : asOf.moment(), event.timeZone()),
                (asOf.isNow() ? Known.NOW : asOf.organisations()).code(),
                complete,
                Licence.CC_BY_4_0.url(),
                event.organiser().name(),
                figures(tally, reader),
                by(event, tally, reader),
                now);
    }

    private static Map<String, FigureView> figures(ToldTally tally, Locale reader) {
        var say = words(Definitions.class, reader);
        var figures = new LinkedHashMap<String, FigureView>();
        tally.figures()
                .forEach((figure, told) -> figures.put(
                        figure.code(), new FigureView(say.name(figure), say.words(figure), CountView.of(told))));
        return figures;
    }

    private static Map<String, List<ShareView>> by(EventSnapshot event, ToldTally tally, Locale reader) {
        var by = new LinkedHashMap<String, List<ShareView>>();
        tally.shares()
                .forEach((breakdown, shares) -> by.put(
                        breakdown.code(),
                        shares.stream()
                                .map(share -> share(breakdown, share, reader))
                                .toList()));
        var titles = event.ever().stream()
                .collect(Collectors.toMap(
                        session -> session.code(),
                        session -> session.title().in(reader).text()));
        by.put(
                "session",
                tally.sessions().stream()
                        .map(share ->
                                new ShareView(share.key(), titles.get(share.key()), CountView.of(share.persons())))
                        .toList());
        return by;
    }

    private static ShareView share(Breakdown breakdown, ToldShare share, Locale reader) {
        var count = CountView.of(share.persons());
        return switch (breakdown) {
            case COUNTRY -> new ShareView(share.key(), LocalText.country(share.key(), reader), count);
            case TYPE -> {
                var type = OrganisationType.valueOf(share.key());
                yield new ShareView(
                        type.code(), words(DomainMessages.class, reader).organisationType(type), count);
            }
            case STATE -> {
                var state = RegistrationState.valueOf(share.key()).code();
                yield new ShareView(state, state, count);
            }
            case ORGANISATION -> new ShareView(null, share.name(), share.country(), count);
        };
    }

    private static <T> T words(Class<T> bundle, Locale reader) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.toLanguageTag()));
    }
}
