package org.openroundtable.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is told of a session, and no rule depends on.
 *
 * @param description Markdown
 */
@Embeddable
public record SessionDetails(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        SessionType type,

        String track,
        String description) {}
