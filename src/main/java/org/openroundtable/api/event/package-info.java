/** What anybody may see of events, and events as documents for whom has a token. */
package org.openroundtable.api.event;
