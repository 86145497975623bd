package org.openroundtable.account.oidc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;

/**
 * What the values of a claim mean, in the order of the setting:
 *
 * <pre>{@code
 * rt-admins = administrator; rt-team = organiser series Trade Roundtables; rt-desk = desk event trade-2026
 * }</pre>
 *
 * Of two rules about one place the first that holds is taken. A place that a rule is about is the provider's: whoever has
 * none of its values has no role there.
 */
record RoleRules(List<Rule> rules) {

    private static final Pattern RULE = Pattern.compile(
            "(?<value>.+)=\\s*(?<role>administrator|organiser|editor|desk|viewer)(?:\\s+(?<kind>event|series)\\s+(?<name>.+))?");

    record Rule(String value, Role role, Scope scope) {}

    /** @throws IllegalArgumentException if it can't be read, with the part that can't */
    static RoleRules parse(String setting) {
        return new RoleRules(Arrays.stream(setting.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(RoleRules::rule)
                .toList());
    }

    private static Rule rule(String part) {
        var rule = RULE.matcher(part);
        if (!rule.matches()) {
            throw new IllegalArgumentException(part);
        }
        var role = Role.valueOf(rule.group("role").toUpperCase(Locale.ROOT));
        var kind = rule.group("kind");
        if (kind == null != (role == Role.ADMINISTRATOR)) {
            throw new IllegalArgumentException(part);
        }
        return new Rule(rule.group("value").strip(), role, scope(kind, rule.group("name")));
    }

    private static Scope scope(String kind, String name) {
        if (kind == null) {
            return Scope.INSTALLATION;
        }
        return kind.equals("event") ? new Scope.OfEvent(name) : new Scope.OfSeries(name);
    }

    /** What somebody with these values is in each place that there is a rule about; empty: nothing. */
    Map<Scope, Optional<Role>> of(Set<String> values) {
        var roles = new LinkedHashMap<Scope, Optional<Role>>();
        for (var rule : rules) {
            var role = Optional.of(rule.role()).filter(one -> values.contains(rule.value()));
            roles.merge(rule.scope(), role, (first, next) -> first.or(() -> next));
        }
        return roles;
    }
}
