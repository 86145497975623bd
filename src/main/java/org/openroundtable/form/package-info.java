/** The registration form, for whoever fills it in: what it asks, what is filled in, what is wrong with it. */
package org.openroundtable.form;
