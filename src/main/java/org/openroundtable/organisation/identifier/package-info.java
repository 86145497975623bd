/** Numbers by which registers know organisations, checked by their own rules alone: nobody is asked. */
package org.openroundtable.organisation.identifier;
