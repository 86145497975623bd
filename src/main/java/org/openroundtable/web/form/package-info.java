/** Forms and what is wrong with them. */
package org.openroundtable.web.form;
