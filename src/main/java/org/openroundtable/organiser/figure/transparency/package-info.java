/** Which organisations were met at an event, as transparency rules have organisers publish it. */
package org.openroundtable.organiser.figure.transparency;
