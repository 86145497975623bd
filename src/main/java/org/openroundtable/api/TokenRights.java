package org.openroundtable.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.account.role.Permission;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.token.TokenHolder;
import org.openroundtable.account.token.TokenScope;

/**
 * What may be done with a token: as much as its scope says, and its account may. Tokens of the installation, and those of
 * administrators, may create events.
 */
@ApplicationScoped
class TokenRights {

    private final RoleGrants roles;

    TokenRights(RoleGrants roles) {
        this.roles = roles;
    }

    /**
     * @param slug of the event
     * @throws NotFoundException if the account may not see the event at all
     */
    boolean allow(TokenHolder holder, TokenScope scope, Permission permission, String slug) {
        if (holder.account() == null) {
            return holder.scope().covers(scope);
        }
        var rights = roles.accessOf(holder.account()).to(slug);
        if (!rights.may(Permission.SEE_FIGURES)) {
            throw new NotFoundException();
        }
        return holder.scope().covers(scope) && rights.may(permission);
    }
}
