package org.openroundtable.question;

import java.util.List;
import java.util.Optional;

import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.QuestionTexts;
import org.openroundtable.question.kind.TextKind.LongText;
import org.openroundtable.question.kind.TextKind.ShortText;
import org.openroundtable.question.kind.YesNo;

import static org.openroundtable.question.FormPlace.AFTER_COUNTRY;
import static org.openroundtable.question.FormPlace.AFTER_ORGANISATION_TYPE;
import static org.openroundtable.question.FormPlace.END;
import static org.openroundtable.question.RetentionGroup.CONSENT;
import static org.openroundtable.question.RetentionGroup.REGISTRATION;
import static org.openroundtable.question.RetentionGroup.SENSITIVE;

/** What is asked where an event does not say what it asks, in every language of the house. */
final class StandardQuestions {

    static final List<Question> ALL = List.of(
            question("smallOrMedium", AFTER_ORGANISATION_TYPE, REGISTRATION, new YesNo()),
            question("position", AFTER_COUNTRY, REGISTRATION, new ShortText(150, "organization-title")),
            question("accessibilityNeeds", END, SENSITIVE, new LongText(2_000)),
            question("questions", END, REGISTRATION, new LongText(2_000)),
            question("showName", END, CONSENT, new YesNo()),
            question("shareContact", END, CONSENT, new YesNo()),
            question("laterAnnouncements", END, CONSENT, new YesNo()));

    private StandardQuestions() {}

    static Optional<Question> withCode(String code) {
        return ALL.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    private static Question question(String code, FormPlace place, RetentionGroup retention, Kind kind) {
        return new Question(
                code,
                QuestionTexts.inEachLanguage("label." + code).orElseThrow(),
                QuestionTexts.inEachLanguage("help." + code).orElse(null),
                false,
                null,
                false,
                retention,
                place,
                kind);
    }
}
