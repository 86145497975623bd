/**
 * Who changed what, when, from what to what; and which state a registration was in from when to when. Append-only, but
 * for closing the open end.
 *
 * <p>Somebody's data can be taken out without the rest: of a registration, {@code before} and {@code after} of its rows
 * where {@code what} is {@code detailsCorrected}; of a speaker, those of the rows with its {@code speaker_id}. That
 * something was changed, by whom and when, and all states stay: they name nobody.
 */
package org.openroundtable.history;
