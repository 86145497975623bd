package org.openroundtable.account.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.link.PublicUrl;

import io.smallrye.config.SmallRyeConfigBuilder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Only what the provider has signed for us, now and for this sign-in, says who somebody is. */
class ProviderTest {

    private static final String SECRET = "a secret of both, which is as long as a signature with it needs";
    private static final String CLIENT = "roundtable";

    private final RSAKey key = key();
    private final Begun begun = begun();
    private HttpServer server;
    private String issuer;
    private String idToken;

    @BeforeEach
    void startAProviderThatGivesWhatTokenItIsTold() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", () -> metadata());
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toJSONObject());
        answer("/token", () -> Map.of("access_token", "opaque", "token_type", "Bearer", "id_token", idToken));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTokenOfTheProviderSaysWhoSomebodyIs() throws Exception {
        idToken = signed(key, claims().build());

        var identity = redeem();

        assertThat(identity.subject()).isEqualTo("ada");
        assertThat(identity.values()).containsExactly("staff");
    }

    @Test
    void aTokenThatOthersCouldHaveMadeSaysNothing() throws Exception {
        var claims = claims().build();

        idToken = signed(key(), claims);
        assertRefused();
        idToken = new PlainJWT(claims).serialize();
        assertRefused();
        idToken = signed(new MACSigner(SECRET), JWSAlgorithm.HS256, claims);
        assertRefused();
        var publicKey = key.toRSAPublicKey().getEncoded();
        idToken = signed(new MACSigner(publicKey), JWSAlgorithm.HS256, claims);
        assertRefused();
        var whole = signed(key, claims).split("\\.");
        var others = signed(key, claims().subject("grace").build()).split("\\.");
        idToken = String.join(".", whole[0], others[1], whole[2]);
        assertRefused();
    }

    @Test
    void aTokenForOthersOrForAnotherTimeSaysNothing() throws Exception {
        idToken = signed(key, claims().audience("another application").build());
        assertRefused();
        idToken = signed(key, claims().issuer("http://localhost:1").build());
        assertRefused();
        idToken = signed(key, claims().claim("nonce", "of another sign-in").build());
        assertRefused();
        var longAgo = Instant.now().minus(Duration.ofHours(1));
        idToken = signed(key, claims().expirationTime(Date.from(longAgo)).build());
        assertRefused();
    }

    private void assertRefused() {
        assertThatExceptionOfType(ProviderFailure.class).isThrownBy(this::redeem);
    }

    private Identity redeem() throws ProviderFailure {
        var config = new SmallRyeConfigBuilder()
                .withMapping(OidcConfig.class)
                .withDefaultValues(Map.of(
                        "openroundtable.oidc.issuer", issuer,
                        "openroundtable.oidc.client-id", CLIENT,
                        "openroundtable.oidc.client-secret", SECRET))
                .build()
                .getConfigMapping(OidcConfig.class);
        return new Provider(config, new PublicUrl(Optional.empty(), () -> 8080)).redeem("a code", begun);
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("ada")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", begun.nonce)
                .claim("email", "ada@staff.example")
                .claim("email_verified", true)
                .claim("name", "Ada")
                .claim("groups", List.of("staff"));
    }

    private Map<String, Object> metadata() {
        var metadata = new HashMap<String, Object>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", issuer + "/authorize");
        metadata.put("token_endpoint", issuer + "/token");
        metadata.put("jwks_uri", issuer + "/keys");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
        return metadata;
    }

    private interface Answer {

        Map<String, Object> now();
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            var body = JSONObjectUtils.toJSONString(answer.now()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** Under the name of the provider's key, whoever's it is. */
    private String signed(RSAKey with, JWTClaimsSet claims) throws JOSEException {
        return signed(new RSASSASigner(with), JWSAlgorithm.RS256, claims);
    }

    private String signed(JWSSigner signer, JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("of the provider").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Begun begun() {
        var begun = new Begun();
        begun.nonce = "of this sign-in";
        begun.verifier = "a-verifier-that-is-as-long-as-they-have-to-be-43+".replace("+", "");
        return begun;
    }
}
