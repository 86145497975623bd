/** Long lists of the editor, so many at a time. */
package org.openroundtable.organiser.editor.excerpt;
