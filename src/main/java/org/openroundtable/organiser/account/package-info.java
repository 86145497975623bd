/** Organisers' own accounts, and what all pages about accounts say. */
package org.openroundtable.organiser.account;
