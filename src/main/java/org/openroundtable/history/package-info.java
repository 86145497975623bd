/**
 * Who changed what, when, from where, from what to what; and which state a registration was in from when to when.
 * The database lets entries be added and nothing else be done to them, but for three things: closing the open end of a
 * state, forgetting the network address, and erasing what was before and after.
 *
 * <p>So somebody's data can be taken out without the rest: of a registration, {@code before} and {@code after} of its rows
 * where {@code what} is {@code detailsCorrected}, or holds what organisers have typed, as reasons and tags; of a speaker,
 * those of the rows with its {@code speaker_id}; together with setting {@code erased_at}. That something was changed, by
 * whom and when, and all states stay: they name nobody.
 */
package org.openroundtable.history;
