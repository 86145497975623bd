/** Values by which people are reached, used everywhere: e-mail addresses, countries. */
package org.openroundtable.contact;
