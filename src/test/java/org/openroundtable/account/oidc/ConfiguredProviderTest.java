package org.openroundtable.account.oidc;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfiguredProviderTest {

    private static final String ISSUER = "openroundtable.oidc.issuer";
    private static final String CLIENT = "openroundtable.oidc.client-id";
    private static final String ROLES = "openroundtable.oidc.roles";

    @Test
    void whatHoldsStarts() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of(
                        ISSUER, "https://id.example", CLIENT, "roundtable", ROLES, "staff = viewer event data-2027")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatDoesNotHoldIsSaidAtTheStart() {
        assertThatThrownBy(() -> start(Map.of(ISSUER, "http://id.example", CLIENT, "roundtable")))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> start(Map.of(ISSUER, "https://id.example")))
                .hasMessageContaining("OPENROUNDTABLE_OIDC_CLIENT_ID");
        assertThatThrownBy(() -> start(Map.of(ISSUER, "https://id.example", CLIENT, "roundtable", ROLES, "staff")))
                .hasMessageContaining("OPENROUNDTABLE_OIDC_ROLES");
    }

    private static void start(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(OidcConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(OidcConfig.class);
        new ConfiguredProvider(config).check(new StartupEvent());
    }
}
