package org.openroundtable.installation;

import java.time.Instant;

import org.openroundtable.account.Author;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Settings as somebody has saved them.
 *
 * @param version raised by each who saves; 0: nobody has saved any
 * @param document a copy; texts are objects with a string for each language
 * @param changedAt null at version 0
 * @param changedBy null at version 0
 */
public record StoredSettings(long version, ObjectNode document, Instant changedAt, Author changedBy) {

    public InstallationSettings settings() {
        return new SettingsReader(document).settings();
    }
}
