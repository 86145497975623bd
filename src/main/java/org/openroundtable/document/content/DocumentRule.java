package org.openroundtable.document.content;

import org.openroundtable.event.EventSlug;
import org.openroundtable.json.Rule;

/** What the document of an event must be like, beside what any document must. */
public enum DocumentRule implements Rule {
    SLUG("must be lower-case letters, digits and single hyphens, at most " + EventSlug.LONGEST + " characters"),
    /** The slug of the address. */
    SAME_SLUG("must be the same as in the address: %s"),
    /** Of an event that is not there yet. */
    RESERVED("is in the address of a page of this site, so that no event can have it: %s"),
    CODE("must be letters of a to z, digits, hyphens and underscores, and begin with a letter or a digit"),
    ZONE("must be an IANA time zone"),
    COLOUR("must be of the form #rrggbb"),
    /** What is there twice. */
    UNIQUE("is there twice: %s"),
    CLOSING("is required together with opensAt"),
    AFTER_OPENING("must be after opensAt"),
    AFTER_START("must be after start"),
    ROOM_OR_ROOMS("is instead of room, not beside it"),
    SIGN_UP("is only for registrable sessions"),
    SPEAKER("is not the id of a speaker of this document");

    private final String words;

    DocumentRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
