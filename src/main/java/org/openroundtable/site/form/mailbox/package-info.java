/** Where registering leads if the address must be confirmed first. */
package org.openroundtable.site.form.mailbox;
