/**
 * What is counted of an event: each number is defined once, in words and in SQL, and can be asked for as of any moment. All
 * pages, the API and what is published tell these numbers, so that no two of them can differ.
 */
package org.openroundtable.report.figure;
