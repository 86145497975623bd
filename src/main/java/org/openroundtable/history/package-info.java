/** What was true of registrations from when to when; append-only, but for closing the open end. */
package org.openroundtable.history;
