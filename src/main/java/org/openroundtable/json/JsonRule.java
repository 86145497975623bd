package org.openroundtable.json;

/** What any document must be like. */
public enum JsonRule implements Rule {
    PRESENT("is required"),
    PRESENT_IN_FIRST("is required, as the first language"),
    KNOWN("is not a known property"),
    UNIQUE("is there twice"),
    OBJECT("must be an object"),
    ARRAY("must be an array"),
    /** Least, most and how many there are. */
    ITEMS("must have %d to %d items, not %d"),
    STRING("must be a string"),
    TEXTS("must be a string, or an object with a string for each language"),
    FLAG("must be true or false"),
    /** Least and most. */
    WHOLE("must be a whole number from %d to %d"),
    /** The codes, with commas between them. */
    CHOICE("must be one of %s"),
    MOMENT("must be a date and time with an offset, such as 2020-11-03T14:00:00+01:00 (RFC 3339)"),
    YEARS("must be between the years 1900 and 2200"),
    VISIBLE("must not be blank"),
    /** Most and how many there are. */
    LENGTH("must have at most %d characters, not %d"),
    CONTROL("must not contain control characters or lone surrogates"),
    DIRECTION("must not contain characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069)"),
    LINE("must be in one line"),
    LANGUAGE("must be a BCP 47 language tag"),
    EMAIL("must be an e-mail address"),
    URL("must be an absolute http or https URL"),
    COUNTRY("must be an ISO 3166-1 alpha-2 code");

    private final String words;

    JsonRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
