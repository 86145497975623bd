/** Organisations as records of their own, whatever way people spell them. */
package org.openroundtable.organisation;
