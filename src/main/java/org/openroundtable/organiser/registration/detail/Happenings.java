package org.openroundtable.organiser.registration.detail;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.history.HistoryFilter;
import org.openroundtable.history.HistoryLine;
import org.openroundtable.history.HistorySearch;
import org.openroundtable.history.HistorySight;
import org.openroundtable.organiser.registration.RegistrationsMessages;
import org.openroundtable.organiser.registration.detail.DetailView.Happening;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.time.InZone;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Says what has happened to a registration, the latest first. */
@ApplicationScoped
class Happenings {

    private static final int MOST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HistorySearch history;

    Happenings(HistorySearch history) {
        this.history = history;
    }

    List<Happening> of(Holder holder, Locale reader) {
        var language = Localized.Literal.of(reader.toLanguageTag());
        var states = MessageBundles.get(RegistrationsMessages.class, language);
        var say = MessageBundles.get(DetailMessages.class, language);
        var filter = HistoryFilter.registration(holder.registration().id());
        return history.page(filter, HistorySight.EVERYTHING, null, MOST).lines().stream()
                .map(line -> new Happening(
                        InZone.at(line.at(), holder.event().timeZone()), who(line, say), what(line, states, say)))
                .toList();
    }

    private static String who(HistoryLine line, DetailMessages say) {
        var kind = line.actorKind() == null ? "" : line.actorKind();
        return switch (kind) {
            case "registrant" -> say.registrant();
            case "staff" -> line.actor() == null ? say.staff() : line.actor();
            case "apiToken" -> line.actor() == null ? say.program() : line.actor();
            default -> say.system();
        };
    }

    private static String what(HistoryLine line, RegistrationsMessages states, DetailMessages say) {
        var what = line.what() == null ? "" : line.what();
        var text =
                switch (what) {
                    case "passedOver" -> say.passedOver();
                    case "placeOffered" -> say.offered();
                    case "detailsCorrected" -> say.details();
                    case "explained" -> say.because(read(line.after(), String.class, ""));
                    case "tagged" -> {
                        var tags = read(line.after(), String[].class, new String[0]);
                        yield tags.length == 0 ? say.untagged() : say.tagged(String.join(", ", tags));
                    }
                    default -> state(line, states);
                };
        return line.session() == null ? text : line.sessionTitle() + ": " + text;
    }

    private static String state(HistoryLine line, RegistrationsMessages states) {
        if (line.state() == null) {
            return line.what();
        }
        return line.session() == null
                ? states.status(RegistrationState.valueOf(line.state()))
                : states.place(PlaceState.valueOf(line.state()));
    }

    private static <T> T read(String json, Class<T> type, T none) {
        try {
            return json == null ? none : JSON.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
