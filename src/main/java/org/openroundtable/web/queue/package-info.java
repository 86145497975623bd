/** Where requests wait that want what many want, in order of arrival, before they occupy a thread or a connection. */
package org.openroundtable.web.queue;
