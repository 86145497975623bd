/** Charts as drawings that stand by themselves, with their titles, numbers and scales: as SVG, or in a report. */
package org.openroundtable.chart;
