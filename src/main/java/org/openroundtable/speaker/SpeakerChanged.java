package org.openroundtable.speaker;

import java.time.Instant;

import org.openroundtable.account.Actor;

/** A speaker is not what they were. */
public record SpeakerChanged(Speaker speaker, SpeakerChange change, Actor actor, Instant at) {}
