/** Problem details (RFC 9457) for whatever fails. */
package org.openroundtable.api.problem;
