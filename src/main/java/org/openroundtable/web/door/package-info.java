/** What happens to every request before any resource is asked, and how requests are counted. */
package org.openroundtable.web.door;
