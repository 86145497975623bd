/** How fast the packaged application is beside what its database and its server could do; see doc/benchmarks.md. */
package org.openroundtable.benchmark;
