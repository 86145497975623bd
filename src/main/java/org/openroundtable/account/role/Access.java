package org.openroundtable.account.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do, as it was when this was read. */
public final class Access {

    /** Of whoever has no role anywhere. */
    public static final Access NONE = new Access(false, false, Map.of(), Set.of());

    /** Of whoever needs no role. */
    static final Access EVERYTHING = new Access(true, true, Map.of(), Set.of());

    private final boolean administrator;
    private final boolean organising;
    private final Map<String, Set<Role>> roles;
    private final Set<String> organisedSeries;

    private Access(
            boolean administrator, boolean organising, Map<String, Set<Role>> roles, Set<String> organisedSeries) {
        this.administrator = administrator;
        this.organising = organising;
        this.roles = roles;
        this.organisedSeries = organisedSeries;
    }

    /**
     * @param slug null: everywhere, in a series that has no event yet, or in events that do not exist yet
     * @param series null: not by a series
     */
    record Granted(String slug, String series, Role role) {}

    static Access of(Iterable<Granted> grants) {
        var administrator = false;
        var organising = false;
        var roles = new HashMap<String, Set<Role>>();
        var organisedSeries = new HashSet<String>();
        for (var grant : grants) {
            administrator |= grant.role() == Role.ADMINISTRATOR;
            organising |= grant.role() == Role.ORGANISER;
            if (grant.role() == Role.ORGANISER && grant.series() != null) {
                organisedSeries.add(grant.series());
            }
            if (grant.slug() != null) {
                roles.computeIfAbsent(grant.slug(), first -> EnumSet.noneOf(Role.class))
                        .add(grant.role());
            }
        }
        return new Access(administrator, organising, roles, organisedSeries);
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Whoever organises an event or a series anywhere may begin another. */
    public boolean mayCreateEvents() {
        return administrator || organising;
    }

    /** @param series its title in the first language of its events */
    boolean organises(String series) {
        return administrator || organisedSeries.contains(series);
    }

    /** What may be done in one event; nothing, if its existence is not to be known. */
    public Rights to(String slug) {
        return permission ->
                administrator || roles.getOrDefault(slug, Set.of()).stream().anyMatch(role -> role.may(permission));
    }

    /** The events that may be seen at all, to narrow queries by; empty: every one. */
    public Optional<Set<String>> visibleSlugs() {
        return administrator ? Optional.empty() : Optional.of(Set.copyOf(roles.keySet()));
    }

    /** The same, for what needs a permission. */
    public Optional<Set<String>> slugsWith(Permission permission) {
        return visibleSlugs().map(slugs -> slugs.stream()
                .filter(slug -> to(slug).may(permission))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** In one event. */
    public interface Rights {
        boolean may(Permission permission);
    }
}
