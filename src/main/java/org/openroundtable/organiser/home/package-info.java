/** Where organisers begin. */
package org.openroundtable.organiser.home;
