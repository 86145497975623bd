/** The books prove that they are right: what must hold of them at every moment, asked of the database itself. */
package org.openroundtable.report.integrity;
