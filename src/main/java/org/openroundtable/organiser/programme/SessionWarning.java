package org.openroundtable.organiser.programme;

import java.util.List;

import org.openroundtable.release.warning.WarningRule;

/**
 * What is unlikely to be meant of a session.
 *
 * @param subject the person, the room, the track or the organisation; null: it is about none
 * @param others sessions that it is about too
 * @param blocking it can't be published so
 */
public record SessionWarning(WarningRule rule, String subject, List<Other> others, boolean blocking) {

    public record Other(String code, String name) {}
}
