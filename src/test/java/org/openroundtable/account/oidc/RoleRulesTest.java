package org.openroundtable.account.oidc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoleRulesTest {

    private static final String SETTING = """
            cn=admins,ou=groups = administrator;
            team = organiser series Trade = Roundtables; helpers=editor series Trade = Roundtables;
            desk = desk event trade-2026;""";

    @Test
    void ofTwoRulesAboutOnePlaceTheFirstThatHoldsIsTaken() {
        var rules = RoleRules.parse(SETTING);
        var series = new Scope.OfSeries("Trade = Roundtables");
        var event = new Scope.OfEvent("trade-2026");

        assertThat(rules.of(Set.of("helpers", "team", "other")))
                .isEqualTo(Map.of(
                        Scope.INSTALLATION,
                        Optional.empty(),
                        series,
                        Optional.of(Role.ORGANISER),
                        event,
                        Optional.empty()));
        assertThat(rules.of(Set.of("cn=admins,ou=groups", "helpers", "desk")))
                .isEqualTo(Map.of(
                        Scope.INSTALLATION,
                        Optional.of(Role.ADMINISTRATOR),
                        series,
                        Optional.of(Role.EDITOR),
                        event,
                        Optional.of(Role.DESK)));
    }

    @Test
    void withoutASettingNothingMeansARole() {
        assertThat(RoleRules.parse(" ; ").of(Set.of("team"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admins",
                "a = boss",
                "a = administrator event b",
                "a = desk",
                "a = desk room b",
                "= desk event b"
            })
    void whatCantBeReadIsSaid(String setting) {
        assertThatThrownBy(() -> RoleRules.parse("a = administrator; " + setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(setting);
    }
}
