/** What was changed in drafts, each time that somebody saved one, and who did it. */
package org.openroundtable.release.draft.edit;
