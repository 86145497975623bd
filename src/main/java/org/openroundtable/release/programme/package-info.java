/** The programme of a draft: its days, and what can be done with its sessions. */
package org.openroundtable.release.programme;
