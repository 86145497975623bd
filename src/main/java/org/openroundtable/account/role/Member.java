package org.openroundtable.account.role;

/**
 * What somebody is somewhere.
 *
 * @param slug null: not in one event
 * @param series null: not in a series
 * @param joined has chosen a password, and can sign in
 */
public record Member(Long account, String name, String email, Role role, String slug, String series, boolean joined) {

    /** Organises events that do not exist yet, by beginning them. */
    public boolean isOfNewEvents() {
        return role == Role.ORGANISER && slug == null && series == null;
    }
}
