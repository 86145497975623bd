/**
 * Figures as they are handed out: of one moment, frozen with the words and the query behind each number, so that whoever
 * doubts one can count it again.
 */
package org.openroundtable.report.statement;
