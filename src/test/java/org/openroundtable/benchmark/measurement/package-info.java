/** How something is measured: the packaged application, how long and how often, and what comes of it. */
package org.openroundtable.benchmark.measurement;
