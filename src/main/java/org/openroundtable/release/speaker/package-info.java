/** The speakers of a draft: found by name, added, merged. */
package org.openroundtable.release.speaker;
