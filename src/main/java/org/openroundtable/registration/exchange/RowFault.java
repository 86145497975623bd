package org.openroundtable.registration.exchange;

import org.openroundtable.question.kind.Fault;

/** Why a row of a table can't become a registration. */
public sealed interface RowFault {

    /** What it is about, as {@link ImportPlan} calls it. */
    String what();

    /** As the form would say it. */
    record Wrong(String what, Fault fault) implements RowFault {}

    /** No such session of which one can have a place, or more than one; its name as it stands there. */
    record NoSuchSession(String name) implements RowFault {

        @Override
        public String what() {
            return "sessions";
        }
    }

    /** Two of its sessions take place at the same time. */
    record Overlapping(String first, String second) implements RowFault {

        @Override
        public String what() {
            return "sessions";
        }
    }

    /** The address stands in an earlier row of the table. */
    record Twice(int earlier) implements RowFault {

        @Override
        public String what() {
            return "email";
        }
    }
}
