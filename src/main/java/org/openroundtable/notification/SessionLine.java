package org.openroundtable.notification;

import java.net.URI;
import java.util.List;

import org.openroundtable.time.LocalAndUtc;

/**
 * A session of the registrant's, and how they stand in it.
 *
 * @param time null: it does not take place any more, or not at the time that was announced
 * @param formerTime null: the time is what it was
 * @param changes what else the letter tells of, in sentences
 * @param room or null
 * @param state or null
 * @param joinUrl or null
 */
public record SessionLine(
        OrganiserText title,
        LocalAndUtc.Span time,
        LocalAndUtc.Span formerTime,
        List<String> changes,
        OrganiserText room,
        String state,
        URI joinUrl) {}
