/** How one document of an event differs from another, field by field. */
package org.openroundtable.release.comparison;
