package org.openroundtable.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.json.Fault;
import org.openroundtable.question.Questions;

/** What became of a document. */
public sealed interface ImportOutcome {

    /** The event is new. */
    record Created() implements ImportOutcome {}

    /** The event was there, and is now as the document says. */
    record Replaced() implements ImportOutcome {}

    /** Nothing was changed: the document is faulty. */
    record Faulty(List<Fault> faults) implements ImportOutcome, PreviewOutcome {}

    /** Nothing was changed: the event is not what whoever sent the document took it for. */
    record NotAsExpected() implements ImportOutcome {}

    /** Nothing was changed: there is no such event yet, and others have something else under its name. */
    record SlugTaken() implements ImportOutcome {}

    /** Nothing was changed: the event would be of another series, in which others have roles. */
    record SeriesRefused() implements ImportOutcome {}

    /** Nothing was changed: people have or wait for places in sessions that the document drops or closes to registration. */
    record SessionsInUse(List<SessionInUse> sessions) implements ImportOutcome, PreviewOutcome {

        /** @param wanted how many have, hold or wait for a place in each session, by its code */
        static SessionsInUse in(EventDocument document, Map<String, Long> wanted) {
            var kept = document.sessions().stream()
                    .filter(SessionDocument::hasSignUp)
                    .map(SessionDocument::code)
                    .collect(Collectors.toSet());
            return new SessionsInUse(wanted.entrySet().stream()
                    .filter(session -> !kept.contains(session.getKey()))
                    .map(session -> new SessionInUse(session.getKey(), session.getValue()))
                    .sorted(Comparator.comparing(SessionInUse::code))
                    .toList());
        }
    }

    /** Nothing was changed: people have answered questions that the document asks in another way. */
    record QuestionsInUse(List<QuestionInUse> questions) implements ImportOutcome, PreviewOutcome {

        /** @param answered how many have answered a question, by its code */
        static QuestionsInUse in(EventDocument document, Questions stored, ToLongFunction<String> answered) {
            return new QuestionsInUse(document.asked().all().stream()
                    .filter(question -> stored.withCode(question.code())
                            .filter(known ->
                                    !known.kind().name().equals(question.kind().name()))
                            .isPresent())
                    .map(question -> new QuestionInUse(question.code(), answered.applyAsLong(question.code())))
                    .filter(question -> question.registrations() > 0)
                    .toList());
        }
    }

    /**
     * @param code of the question
     * @param registrations how many have answered it
     */
    record QuestionInUse(String code, long registrations) {}

    /**
     * @param code of the session
     * @param registrations how many have, hold or wait for a place in it
     */
    record SessionInUse(String code, long registrations) {}
}
