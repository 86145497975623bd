/** What whoever looks after the registrations of an organisation sees and does, behind a secret link. */
package org.openroundtable.site.delegation;
