package org.openroundtable.history;

import java.util.Set;

import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Permission;

/**
 * What somebody may see of the history: of each event that they may see, what everybody may know, which is that it was
 * published, whether it takes place and what its limits are; and more with each permission.
 *
 * @param everything of all events, accounts and the installation
 * @param slugs the events that they may see, unless it is everything
 * @param withContent those of which they may see how texts, programme, speakers, questions, files and the draft changed
 * @param withRegistrations those of which they may see what happened to registrations, and who took them out
 * @param withTeam those of which they may see who became or ceased to be one of the team
 */
public record HistorySight(
        boolean everything,
        Set<String> slugs,
        Set<String> withContent,
        Set<String> withRegistrations,
        Set<String> withTeam) {

    public static final HistorySight EVERYTHING = new HistorySight(true, Set.of(), Set.of(), Set.of(), Set.of());

    public static HistorySight of(Access access) {
        return access.visibleSlugs()
                .map(slugs -> new HistorySight(
                        false,
                        slugs,
                        with(access, Permission.EDIT_CONTENT),
                        with(access, Permission.SEE_REGISTRATIONS),
                        with(access, Permission.MANAGE_TEAM)))
                .orElse(EVERYTHING);
    }

    private static Set<String> with(Access access, Permission permission) {
        return access.slugsWith(permission).orElseThrow();
    }
}
