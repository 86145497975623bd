/** What forms of the editor ask: each field knows how it is read from a draft, and how what was typed is written into it. */
package org.openroundtable.organiser.editor.field;
