package org.openroundtable.api.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.report.disclosure.Told;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** A count, or as much of it as is told; nothing where it cannot be said. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Count")
record CountView(
        @Schema(description = "Absent: it is not told, or cannot be said")
        Long number,

        @Schema(description = "Where the number is not told")
        Long atLeast,

        @Schema(description = "Where the number is not told; absent: nor is this")
        Long atMost) {

    /** @param told null: it cannot be said */
    static CountView of(Told told) {
        if (told == null) {
            return new CountView(null, null, null);
        }
        return told.isExact()
                ? new CountView(told.least(), null, null)
                : new CountView(null, told.least(), told.most());
    }
}
