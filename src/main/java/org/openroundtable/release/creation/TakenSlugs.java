package org.openroundtable.release.creation;

import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.document.ImportOutcome;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.release.draft.Drafts;

/**
 * Names of events that are drafts of others. Who works on a draft works on the event that gets its name; so whoever creates
 * one from elsewhere must be one of them, or strangers would have it in their hands.
 */
@ApplicationScoped
public class TakenSlugs {

    private final Drafts drafts;
    private final RoleGrants roles;

    TakenSlugs(Drafts drafts, RoleGrants roles) {
        this.drafts = drafts;
        this.roles = roles;
    }

    /**
     * What is against creating an event by a document.
     *
     * @param account whose document it is; null: the installation's
     */
    public Function<Optional<EventDocument>, Optional<ImportOutcome>> refusal(String slug, Long account) {
        return stored -> stored.isEmpty() && isOfOthers(slug, account)
                ? Optional.of(new ImportOutcome.SlugTaken())
                : Optional.empty();
    }

    private boolean isOfOthers(String slug, Long account) {
        var team = roles.teamOf(slug);
        return !team.isEmpty()
                && team.stream().noneMatch(member -> member.account().equals(account))
                && drafts.withSlug(slug).isPresent();
    }
}
