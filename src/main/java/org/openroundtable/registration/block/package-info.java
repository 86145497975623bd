/** Places of an event that are kept for whoever comes with a certain code or invitation, until a moment. */
package org.openroundtable.registration.block;
