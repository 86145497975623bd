package org.openroundtable.account.role;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;

/**
 * Who may say of which series an event is. Whoever has a role in a series has it in all of its events, so joining one lets
 * people in and leaving it shuts them out; where nobody has a role in a series, its title is text like any other.
 */
@ApplicationScoped
public class SeriesRights {

    private final RoleGrants roles;

    SeriesRights(RoleGrants roles) {
        this.roles = roles;
    }

    /** @param series its title in the first language of its events; null: none */
    @Transactional
    public boolean mayJoin(String series, Actor actor) {
        return !roles.isHeld(series) || roles.accessOf(actor).organises(series);
    }

    /**
     * @param slug of an event or a draft
     * @param from title of the series in the first language of its events; null: none, as for {@code to}
     */
    @Transactional
    public boolean mayMove(String slug, String from, String to, Actor actor) {
        var lets = !Objects.equals(from, to) && (roles.isHeld(from) || roles.isHeld(to));
        return !lets || mayJoin(to, actor) && roles.accessOf(actor).to(slug).may(Permission.MANAGE_TEAM);
    }
}
