/** Where an invitation leads: the form for whom it is, and saying no. */
package org.openroundtable.site.invitation;
