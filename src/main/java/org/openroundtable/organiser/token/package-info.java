/** The tokens that organisers make for their programs. */
package org.openroundtable.organiser.token;
