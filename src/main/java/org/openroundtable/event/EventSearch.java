package org.openroundtable.event;

import java.util.List;

/**
 * Which events somebody looks for, and which page of them.
 *
 * @param over true: those that are over; false: those that are not; null: both
 * @param mode null: any
 * @param series its title in the first language of the event; null: any
 * @param page from 1 on
 * @param size how many are on a page
 */
public record EventSearch(Boolean over, EventMode mode, String series, int page, int size) {

    /**
     * What there is.
     *
     * @param events of the page
     * @param total on all pages
     */
    public record Found(List<Event> events, long total) {}
}
