/** What PostgreSQL tells all nodes as soon as somebody has changed something ({@code LISTEN} and {@code NOTIFY}). */
package org.openroundtable.live;
