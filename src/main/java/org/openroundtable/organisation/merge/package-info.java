/**
 * Two records that are one organisation become one, and spellings that belong to another one leave a record. Both are the
 * same: spellings lead elsewhere, and the registrations in which they were typed point there, from this moment on.
 */
package org.openroundtable.organisation.merge;
