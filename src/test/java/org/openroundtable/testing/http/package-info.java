/** The addresses of the application, and requests that no client would send. */
package org.openroundtable.testing.http;
