/** What may stand in the log: no personal data, no secret, and one line for each thing that is said. */
package org.openroundtable.log;
