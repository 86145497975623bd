/** Records two and two that may be one organisation, found beside the way in, and what somebody has decided of them. */
package org.openroundtable.organisation.pair;
