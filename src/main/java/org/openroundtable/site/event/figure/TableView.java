package org.openroundtable.site.event.figure;

import java.util.List;

import org.openroundtable.report.disclosure.Told;
import org.openroundtable.report.figure.Breakdown;

/** By what people are told apart, the largest first, then what is not told. */
record TableView(Breakdown by, List<Line> lines) {

    record Line(String label, Told persons) {}
}
