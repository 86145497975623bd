/** How well spellings of organisations are matched; see doc/benchmarks.md. */
package org.openroundtable.benchmark.organisation;
