/** How organisers get out. */
package org.openroundtable.organiser.signout;
