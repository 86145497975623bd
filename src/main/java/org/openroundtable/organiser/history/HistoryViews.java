package org.openroundtable.organiser.history;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.history.HistoryCursor;
import org.openroundtable.history.HistoryFilter;
import org.openroundtable.history.HistoryLine;
import org.openroundtable.history.HistoryPage;
import org.openroundtable.history.HistorySearch;
import org.openroundtable.history.HistorySight;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.editor.FieldNames;
import org.openroundtable.organiser.editor.FieldTexts;
import org.openroundtable.organiser.history.EntryView.Thing;
import org.openroundtable.organiser.history.EntryView.Value;
import org.openroundtable.registration.Reason;
import org.openroundtable.release.draft.DraftNames;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The history as whoever is signed in may see it, in their language. */
@RequestScoped
public class HistoryViews {

    private static final int ON_A_PAGE = 50;
    private static final int OF_ONE_THING = 100;

    /** What the path of a change begins with that is about a part of a draft. */
    private static final Pattern PART = Pattern.compile("\"(/(?:sessions|speakers|questions)/[\\w-]+)");

    private final HistorySearch search;
    private final SignedIn reader;
    private final Visitor visitor;
    private final HistoryMessages messages;
    private final Narrowing narrowing;
    private final FieldNames names;
    private final FieldTexts texts;
    private final DraftNames drafts;

    HistoryViews(
            HistorySearch search,
            SignedIn reader,
            Visitor visitor,
            FieldNames names,
            FieldTexts texts,
            DraftNames drafts) {
        this.search = search;
        this.reader = reader;
        this.visitor = visitor;
        this.names = names;
        this.texts = texts;
        this.drafts = drafts;
        var language = Localized.Literal.of(visitor.getLanguage().tag());
        messages = MessageBundles.get(HistoryMessages.class, language);
        narrowing = new Narrowing(messages, MessageBundles.get(DomainMessages.class, language), visitor.getLocale());
    }

    /** What became of one registration, the latest first. */
    public List<EntryView> ofRegistration(Long id, ZoneId zone) {
        return views(search.page(HistoryFilter.registration(id), sight(), null, OF_ONE_THING), zone);
    }

    /** What was done last in one event or its draft. */
    public List<EntryView> ofEvent(String slug, ZoneId zone, int most) {
        return views(page(HistoryFilter.event(slug), null, most), zone);
    }

    /**
     * A page of the list.
     *
     * @param event title; null: of all events
     * @param after as it stood in the address; null: from the latest
     */
    HistoryListPage list(HistoryQuery query, String event, ZoneId zone, String after) {
        var page = page(query.filter(zone), HistoryCursor.parse(after).orElse(null), ON_A_PAGE);
        return new HistoryListPage(
                event,
                query.slug(),
                query,
                DeedGroup.of(query.objects(), messages, visitor.getLocale()),
                views(page, zone),
                page.next() == null ? null : query.with("after", page.next().toString()));
    }

    HistoryPage page(HistoryFilter filter, HistoryCursor after, int size) {
        return search.page(filter, sight(), after, size);
    }

    List<EntryView> views(HistoryPage page, ZoneId zone) {
        var called = called(page);
        return page.lines().stream()
                .map(line -> {
                    var own = line.slug() == null ? null : called.get(line.slug());
                    var documents = new PathValues(names, texts, zone, own == null ? Map.of() : own);
                    return view(line, new Values(messages, narrowing, documents, visitor.getLocale(), zone), zone);
                })
                .toList();
    }

    /** What those parts of drafts are called whose changes are told, by slug and path. */
    private Map<String, Map<String, String>> called(HistoryPage page) {
        var slugs = new HashSet<String>();
        var paths = new HashSet<String>();
        for (var line : page.lines()) {
            Stream.of(line.before(), line.after())
                    .filter(side -> side != null && line.slug() != null)
                    .flatMap(side -> PART.matcher(side).results())
                    .forEach(part -> {
                        slugs.add(line.slug());
                        paths.add(part.group(1));
                    });
        }
        return drafts.of(slugs, paths, visitor.getLocale());
    }

    HistorySight sight() {
        return HistorySight.of(reader.access());
    }

    /** What the table of {@link HistoryExport} has. */
    List<String> columns(ZoneId zone) {
        return List.of(
                messages.time(zone.getId()),
                messages.who(),
                messages.what(),
                messages.about(),
                messages.before(),
                messages.after(),
                messages.why(),
                messages.address());
    }

    private EntryView view(HistoryLine line, Values values, ZoneId zone) {
        var deed = Deed.of(line);
        return new EntryView(
                line.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone),
                who(line),
                line.actorId() == null
                                || line.registrationId() != null
                                        && line.actorId().equals(line.registrationId())
                        ? null
                        : line.actorKind() + "-" + line.actorId(),
                deed == Deed.OTHER ? messages.other(line.what()) : messages.deed(deed),
                things(line),
                values(line, deed, values),
                line.reason() == null ? null : messages.reason(Reason.valueOf(line.reason())),
                reader.isAdministrator() ? line.address() : null,
                line.erasedAt() != null);
    }

    private static List<Value> values(HistoryLine line, Deed deed, Values values) {
        if (line.erasedAt() == null && deed.isTyped()) {
            return Values.typed(line.before(), line.after());
        }
        return deed.isOfStatus()
                ? values.ofStatus(line.before(), line.after())
                : values.of(line.before(), line.after());
    }

    private String who(HistoryLine line) {
        if (line.actorKind() == null) {
            return messages.nobodyKnown();
        }
        if (line.actor() == null) {
            return ActorKind.of(line.actorKind()).map(messages::actor).orElse(line.actorKind());
        }
        return line.actorKind().equals(ActorKind.API_TOKEN.code()) ? messages.token(line.actor()) : line.actor();
    }

    private static List<Thing> things(HistoryLine line) {
        var things = new ArrayList<Thing>();
        if (line.slug() != null) {
            things.add(new Thing(Objects.requireNonNullElse(line.event(), line.slug()), "event", line.slug()));
        }
        if (line.registrationId() != null) {
            var number = line.registrationId().toString();
            things.add(new Thing(Objects.requireNonNullElse(line.person(), number), "registration", number));
        }
        if (line.session() != null) {
            var isItself = line.registrationId() == null;
            things.add(new Thing(line.sessionTitle(), isItself ? "session" : null, line.session()));
        }
        if (line.speaker() != null) {
            things.add(new Thing(line.speakerName(), "speaker", line.speaker()));
        }
        if (line.account() != null) {
            things.add(new Thing(line.account(), "account", line.accountId().toString()));
        }
        return things;
    }
}
