/** Keeps off what must not come in: foreign forms, floods; headers that keep browsers careful. */
package org.openroundtable.web.guard;
