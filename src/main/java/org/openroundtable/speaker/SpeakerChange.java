package org.openroundtable.speaker;

import org.openroundtable.account.Change;

/** What was changed of a speaker. */
public sealed interface SpeakerChange extends Change {

    /** @param after the code; everything else stands in the profile */
    record Created(String after) implements SpeakerChange {

        @Override
        public String before() {
            return null;
        }
    }

    record Described(SpeakerProfile before, SpeakerProfile after) implements SpeakerChange {}

    /** @param before the code */
    record Withdrawn(String before) implements SpeakerChange {

        @Override
        public String after() {
            return null;
        }
    }
}
