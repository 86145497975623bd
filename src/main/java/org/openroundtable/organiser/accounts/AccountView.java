package org.openroundtable.organiser.accounts;

import java.util.List;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Member;

/**
 * An account with its roles.
 *
 * @param needsFactor a second factor is required
 * @param joined has chosen a password, and can sign in
 */
record AccountView(Long id, String name, String email, boolean joined, boolean needsFactor, List<Member> roles) {

    static AccountView of(StaffAccount account, List<Member> roles) {
        return new AccountView(
                account.id(),
                account.name(),
                account.email().value(),
                account.passwordHash().isPresent() || account.isLinked(),
                account.needsSecondFactor(),
                roles);
    }

    public String path() {
        return "/organiser/accounts/" + id;
    }

    public String tokensPath() {
        return path() + "/tokens";
    }
}
