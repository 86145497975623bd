package org.openroundtable.organiser.figure;

import jakarta.ws.rs.QueryParam;

import org.openroundtable.organiser.figure.course.Axis;

/** What the address of the page, and of each file that is taken from it, asks for. */
public class FigureQuery {

    /** Local date and time by the clocks of the event; null: now. */
    @QueryParam("asOf")
    String asOf;

    /** {@code now}: organisations as they are known now, else as they were then. */
    @QueryParam("known")
    String known;

    /** Id of what a page that is open was told of; as long as there is nothing newer, it is not counted anew. */
    @QueryParam("count")
    String count;

    @QueryParam("axis")
    String axis;

    Axis axis() {
        return Axis.of(axis);
    }
}
