package org.openroundtable.organiser.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.event.Events;
import org.openroundtable.installation.Installation;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.creation.UsualQuestions;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.databind.JsonNode;

/** The questions that new events ask: those of an event that was there before, or the standard ones. */
@RequestScoped
class BeginningQuestions {

    private static final String BEGINNING = "newEvents";
    private static final String QUESTIONS = "questions";

    private final Installation installation;
    private final Drafts drafts;
    private final Events events;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Clock clock;

    BeginningQuestions(
            Installation installation, Drafts drafts, Events events, SignedIn signedIn, Visitor visitor, Clock clock) {
        this.installation = installation;
        this.drafts = drafts;
        this.events = events;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** In the reader's language where they are there in it; null: the standard ones are asked. */
    List<String> labels() {
        var questions = installation.stored().settings().questions();
        return questions == null
                ? null
                : StreamSupport.stream(questions.spliterator(), false)
                        .map(this::label)
                        .toList();
    }

    @Transactional
    List<BeginningPage.Source> sources() {
        return events.among(signedIn.access().visibleSlugs()).stream()
                .map(event -> new BeginningPage.Source(event.slug(), event.title()))
                .toList();
    }

    /**
     * @param slug of an event or draft; empty: the standard ones
     * @throws NotFoundException if there is none of that name
     */
    void take(String slug) {
        var questions = Optional.ofNullable(slug)
                .filter(named -> !named.isEmpty())
                .map(named -> drafts.withSlug(named).orElseThrow(NotFoundException::new))
                .map(draft -> UsualQuestions.of(draft.document()));
        installation.change(
                installation.stored().version(),
                settings -> {
                    var beginning = settings.withObject("/" + BEGINNING);
                    beginning.remove(QUESTIONS);
                    questions.ifPresent(taken -> beginning.set(QUESTIONS, taken));
                },
                signedIn.actor(),
                clock.instant());
    }

    /** A standard question that nobody has changed has no label of its own. */
    private String label(JsonNode question) {
        var label = question.path("label");
        var own = label.path(visitor.getLanguage().tag());
        return own.isTextual()
                ? own.asText()
                : label.isEmpty()
                        ? question.path("code").asText()
                        : label.iterator().next().asText();
    }
}
