/** Whether the books are right, for administrators. */
package org.openroundtable.organiser.integrity;
