/**
 * Events as their organisers edit them, before anything of it is live.
 *
 * <p>A page reads {@link org.openroundtable.release.draft.Drafts#withSlug}, puts {@code draft.version()} into a hidden
 * field of its form, and saves with {@link org.openroundtable.release.draft.Drafts#change}:
 *
 * <pre>{@code
 * drafts.change(slug, form.version(), draft -> {
 *     var session = draft.get(DraftPart.SESSIONS, code);
 *     DraftFields.text(session, "title", form.language(), draft.language(), form.title());
 *     DraftFields.set(session, "capacity", form.capacity());
 * }, actor, now);
 * }</pre>
 *
 * The outcome is {@code Changed}: go on to the next page; or {@code ChangedMeanwhile}: nothing was written, since somebody
 * else has saved the same since. The page then answers 409 with all that was typed, says what has changed and by whom
 * ({@code edits()}, the ones in the way in {@code conflicts()}), and carries the version of the draft as it is now, so that
 * saving again is meant. What others have changed elsewhere in the draft is in nobody's way and stays.
 *
 * <p>A page that shows what is typed reads {@code draft.document().read()}: an {@code EventDocument} in which whatever is
 * missing or faulty is null. What keeps it from being published is {@code draft.document().faults()}, each with the path of
 * the field: {@code /sessions/panel-1/end}.
 */
package org.openroundtable.release.draft;
