package org.openroundtable.registration.search;

import jakarta.persistence.Tuple;

/**
 * By what somebody has come.
 *
 * @param code as organisers have written it, with for whom it is; null: none
 * @param invitation number; null: none
 * @param block name of the places kept of which the code or invitation gives one, whether or not they are still kept;
 *     null: none
 */
public record Origin(String code, Long invitation, String block) {

    static final Origin NONE = new Origin(null, null, null);

    /** Columns of SQL that tell it of a row of registrations. */
    static String columns(String row) {
        return """
                (select concat_ws(' · ', c.code, c.label) from access_code c where c.id = %1$s.access_code_id) as code,
                %1$s.invitation_id as invitation,
                (select b.name from reserved_block b where b.id = coalesce(
                     (select c.block_id from access_code c where c.id = %1$s.access_code_id),
                     (select i.block_id from invitation i where i.id = %1$s.invitation_id))) as block""".formatted(row);
    }

    static Origin of(Tuple row) {
        return new Origin(
                row.get("code", String.class), row.get("invitation", Long.class), row.get("block", String.class));
    }
}
