/** The way in: who registers for what, within the limits. */
package org.openroundtable.registration.desk;
