/** Registering by form. */
package org.openroundtable.site.form;
