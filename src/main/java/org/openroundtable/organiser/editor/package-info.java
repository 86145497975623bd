/**
 * The editor of an event: what surrounds its pages, and how their forms are read, checked and saved.
 *
 * <p>A page says which object of the draft it is about and what it asks, and draws itself:
 *
 * <pre>{@code
 * static final EditorForm FORM = EditorForm.ofEvent(FieldSet.of(text("title"), line("website")));
 *
 * @GET
 * public BasicsPage form(@RestPath String slug) {
 *     var draft = editor.draft(slug);
 *     return page(draft, editor.open(draft, FORM));
 * }
 *
 * @POST
 * public Response save(@RestPath String slug, FormFields typed) {
 *     return editor.save(slug, FORM, typed, this::page);
 * }
 *
 * private BasicsPage page(Draft draft, FormView form) {
 *     return new BasicsPage(frames.of(draft, Area.BASICS), form);
 * }
 * }</pre>
 *
 * What comes back: 303 to the same page, which says that it is saved; 422 with what is wrong, in the reader's language, by
 * the rules of the document itself; 409 with what others have changed meanwhile; 200 if a preview was asked for. All that
 * was typed is there again. Whatever is only missing may be missing until the event is published.
 */
package org.openroundtable.organiser.editor;
