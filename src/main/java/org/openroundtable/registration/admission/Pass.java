package org.openroundtable.registration.admission;

/**
 * What somebody shows who wants to be let in.
 *
 * @param invitation id; null: none
 * @param block id of the block that the invitation gives a place of; null: none
 * @param code as typed; null: none
 */
public record Pass(Long invitation, Long block, String code) {

    public static final Pass NONE = new Pass(null, null, null);

    public static Pass ofCode(String typed) {
        return new Pass(null, null, typed);
    }

    public boolean isEmpty() {
        return invitation == null && code == null;
    }
}
