/** Where visitors find this installation, for links that are written without a request to look at. */
package org.openroundtable.link;
