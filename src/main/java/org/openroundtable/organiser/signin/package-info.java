/** How organisers get in and out. */
package org.openroundtable.organiser.signin;
