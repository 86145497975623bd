package org.openroundtable.programme;

import org.openroundtable.language.Text;

/**
 * What is told of a session, and no rule depends on.
 *
 * @param description Markdown
 */
public record SessionDetails(SessionType type, Text track, Text description) {}
