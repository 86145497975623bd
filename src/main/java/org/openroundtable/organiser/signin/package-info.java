/** How organisers get in. */
package org.openroundtable.organiser.signin;
