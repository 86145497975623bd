package org.openroundtable.organiser.editor;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Author;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;

/** The names of whoever edits drafts, also of those who have no account any more. */
@ApplicationScoped
public class Editors {

    private static final String STAFF = "staff";

    private final StaffAccounts accounts;

    Editors(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Null: a program, or nobody in person. */
    @Transactional
    public String name(Author author) {
        return author != null && author.kind().equals(STAFF) ? name(author.id()) : null;
    }

    @Transactional
    public String name(Long account) {
        return accounts.findByIdOptional(account).map(StaffAccount::name).orElse(null);
    }

    /** Of several accounts, by their ids. */
    @Transactional
    Map<Long, String> names(Collection<Long> ids) {
        return accounts.list("id in ?1", ids).stream().collect(Collectors.toMap(StaffAccount::id, StaffAccount::name));
    }
}
