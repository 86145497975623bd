package org.openroundtable.programme.snapshot;

import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.SpeakerProfile;

/**
 * A copy of a speaker.
 *
 * @param code unique within the event; part of the URL
 */
public record SpeakerRecord(String code, SpeakerProfile profile) {

    static SpeakerRecord of(Speaker speaker) {
        return new SpeakerRecord(speaker.code(), speaker.profile());
    }
}
