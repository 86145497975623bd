package org.openroundtable.programme;

import org.openroundtable.speaker.Speaker;

/** Who is to appear in which role. */
public record Casting(Speaker speaker, Role role) {}
