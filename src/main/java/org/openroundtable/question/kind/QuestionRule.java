package org.openroundtable.question.kind;

import org.openroundtable.json.Rule;

/** What a description of a question must be like, beside what any document must. */
public enum QuestionRule implements Rule {
    CODE("must be letters and digits, a small letter first"),
    FREE_CODE("is the name of something else"),
    /** The kind of a standard question. */
    KIND("must be %s for this question"),
    RANGE("must not be below minimum"),
    OPTION_CODE("must be letters, digits and single hyphens"),
    UNIQUE_OPTIONS("must not have the same code twice"),
    EARLIER("is no question before this one"),
    ASKED_OF_REGISTRANTS("is for organisers only"),
    ANSWER("is no answer to that question");

    private final String words;

    QuestionRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
