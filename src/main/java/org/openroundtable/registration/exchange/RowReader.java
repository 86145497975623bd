package org.openroundtable.registration.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Question;
import org.openroundtable.question.kind.Country;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.exchange.RowFault.NoSuchSession;
import org.openroundtable.registration.exchange.RowFault.Overlapping;
import org.openroundtable.registration.exchange.RowFault.Wrong;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.sheet.reading.SheetReading.Row;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads rows of a table as the form is read: by the same rules, and where the form has choices, by their codes or by what
 * they are called in any of our languages.
 */
final class RowReader {

    /** Between sessions, and between options; our own lists write semicolons and commas. */
    private static final String BETWEEN_SESSIONS = "[;\n|]";

    private static final String BETWEEN_OPTIONS = "[,;\n|]";

    private final EventSnapshot event;
    private final ImportPlan plan;
    private final Instant now;

    RowReader(EventSnapshot event, ImportPlan plan, Instant now) {
        this.event = event;
        this.plan = plan;
        this.now = now;
    }

    ReadRow read(Row row) {
        var checked =
                CheckedRegistrant.of(typed(row), event.questions().ofOrganisers(), question -> answer(question, row));
        var faults = new ArrayList<RowFault>();
        checked.faults().forEach(fault -> faults.add(new Wrong(what(fault.field()), fault)));
        var sessions = sessions(plan.said(row, "sessions"), faults);
        return new ReadRow(row.number(), checked.registrant(), sessions, language(row), List.copyOf(faults));
    }

    private Registrant typed(Row row) {
        var whole = plan.said(row, "name").split("\\s+", 2);
        var first = plan.said(row, "firstName");
        var last = plan.said(row, "lastName");
        var isApart = !first.isEmpty() || !last.isEmpty();
        return new Registrant(
                isApart || whole.length < 2 ? first : whole[0],
                isApart ? last : whole[whole.length - 1],
                plan.said(row, "email"),
                plan.said(row, "organisation"),
                type(plan.said(row, "organisationType")),
                CountryNames.code(plan.said(row, "country")),
                Answers.NONE);
    }

    private OrganisationType type(String said) {
        var code = plan.types().getOrDefault(said.toLowerCase(Locale.ROOT), said);
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private String language(Row row) {
        var said = plan.said(row, "language");
        return Language.all().stream()
                .filter(language -> language.tag().equalsIgnoreCase(said)
                        || language.ownName().equalsIgnoreCase(said))
                .findFirst()
                .orElseGet(() -> Language.accepted(plan.usual().getOrDefault("language", "")))
                .tag();
    }

    /** Null: nothing is said. */
    private JsonNode answer(Question question, Row row) {
        var said = plan.said(row, Listing.ANSWER + question.code());
        if (said.isEmpty()) {
            return null;
        }
        if (question.kind().options().isEmpty()) {
            return question.kind()
                    .fromForm(List.of(question.kind() instanceof Country ? CountryNames.code(said) : said));
        }
        var whole = option(question, said);
        return question.kind()
                .fromForm(
                        whole.isPresent()
                                ? List.of(whole.get())
                                : parts(said, BETWEEN_OPTIONS)
                                        .map(part -> option(question, part).orElse(part))
                                        .toList());
    }

    private static Optional<String> option(Question question, String said) {
        return question.kind().options().stream()
                .filter(option -> option.code().equalsIgnoreCase(said) || isCalled(option.text(), said))
                .map(option -> option.code())
                .findFirst();
    }

    private Set<String> sessions(String said, List<RowFault> faults) {
        var found = new LinkedHashSet<SessionRecord>();
        var whole = session(said);
        if (whole.isPresent()) {
            found.add(whole.get());
        } else {
            parts(said, BETWEEN_SESSIONS).forEach(part -> session(part)
                    // as our own lists say that somebody waits for it
                    .or(() -> session(part.replaceFirst("\\s*\\([^()]*\\)$", "")))
                    .ifPresentOrElse(found::add, () -> faults.add(new NoSuchSession(part))));
        }
        Clash.among(List.copyOf(found)).stream()
                .findFirst()
                .ifPresent(clash -> faults.add(new Overlapping(clash.first(), clash.second())));
        var codes = new LinkedHashSet<String>();
        found.forEach(session -> codes.add(session.code()));
        return codes;
    }

    /** Empty also if several are called so. */
    private Optional<SessionRecord> session(String said) {
        var called = event.registrable().stream()
                .filter(session -> Availability.isToBeHad(event, session, now))
                .filter(session -> session.code().equalsIgnoreCase(said) || isCalled(session.title(), said))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static boolean isCalled(Text text, String said) {
        return Language.all().stream()
                .anyMatch(language -> text.in(language.locale()).text().equalsIgnoreCase(said));
    }

    private static Stream<String> parts(String said, String between) {
        return Arrays.stream(said.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String what(String field) {
        return event.questions().withCode(field).isPresent() ? Listing.ANSWER + field : field;
    }
}
