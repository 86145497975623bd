package org.openroundtable.testing.staff;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** An OpenID Connect provider at which whoever types a name is that, with the claims that they type, too. */
public class OidcServer implements QuarkusTestResourceLifecycleManager {

    private MockOAuth2Server server;

    @Override
    public Map<String, String> start() {
        server = new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
        try {
            server.start(InetAddress.getByName("localhost"), 0);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Map.of(
                "openroundtable.oidc.issuer", server.issuerUrl("staff").toString(),
                "openroundtable.oidc.client-id", "openroundtable",
                "openroundtable.oidc.client-secret", "a secret of both",
                "openroundtable.oidc.name", "Staff Portal",
                "openroundtable.oidc.roles-claim", "realm.roles",
                "openroundtable.oidc.roles", "rt-admins = administrator; rt-desk = desk series Series of the Portal");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.shutdown();
        }
    }
}
