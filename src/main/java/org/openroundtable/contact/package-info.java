/** Values by which people are reached, used everywhere: e-mail addresses and their domains, countries. */
package org.openroundtable.contact;
