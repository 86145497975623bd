/** What a draft may say, and yet is unlikely to be meant; each event decides what of it to be warned of. */
package org.openroundtable.release.warning;
