/** The registration desk: who registers for what, within the limits, in which order, and what becomes of it. */
package org.openroundtable.registration;
