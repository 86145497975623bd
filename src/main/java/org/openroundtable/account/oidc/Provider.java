package org.openroundtable.account.oidc;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.link.PublicUrl;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

/**
 * Speaks with the provider: the authorization code flow (OpenID Connect Core 1.0, section 3.1) with PKCE (RFC 7636) and a
 * nonce. What the provider says of itself is asked for when somebody first signs in, and again after a failure; nothing
 * here is loaded before.
 */
@ApplicationScoped
class Provider {

    /** In milliseconds, to connect and for each answer. */
    private static final int PATIENCE = 5_000;

    private final OidcConfig config;
    private final PublicUrl publicUrl;
    private volatile Known known;

    /** What the provider says of itself, and what checks its tokens. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    Provider(OidcConfig config, PublicUrl publicUrl) {
        this.config = config;
        this.publicUrl = publicUrl;
    }

    /** Where the browser is to go. */
    URI authorization(Begun begun) throws ProviderFailure {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(config.scope()), client(), callback())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(begun.state))
                .nonce(new Nonce(begun.nonce))
                .codeChallenge(new CodeVerifier(begun.verifier), CodeChallengeMethod.S256);
        if (begun.afresh) {
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build().toURI();
    }

    /** Who it is, for the code that the browser has brought back. */
    Identity redeem(String code, Begun begun) throws ProviderFailure {
        try {
            var tokens = tokens(code, begun);
            var token = known().validator().validate(tokens.getIDToken(), new Nonce(begun.nonce));
            var own = token.toJSONObject();
            var claims = new Claims(own);
            if (!claims.isComplete(config.rolesClaim())) {
                var all = new HashMap<>(asked(token, tokens.getAccessToken()));
                all.putAll(own);
                claims = new Claims(all);
            }
            return claims.identity(
                    token.getIssuer().getValue(),
                    token.getSubject().getValue(),
                    config.rolesClaim(),
                    Optional.ofNullable(token.getAuthenticationTime()).map(time -> time.toInstant()));
        } catch (IOException | ParseException | BadJOSEException | JOSEException failed) {
            throw failure(failed);
        }
    }

    /** Where whoever has signed out here signs out there; empty: there is no such place. */
    Optional<URI> signOut(String next) throws ProviderFailure {
        return Optional.ofNullable(known().metadata().getEndSessionEndpointURI())
                .map(end -> new LogoutRequest(end, null, null, client(), URI.create(publicUrl.of(next)), null, null)
                        .toURI());
    }

    private OIDCTokens tokens(String code, Begun begun) throws ProviderFailure, IOException, ParseException {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback(), new CodeVerifier(begun.verifier));
        var metadata = known().metadata();
        var endpoint = metadata.getTokenEndpointURI();
        var request = config.clientSecret()
                .map(secret -> new TokenRequest.Builder(endpoint, authentication(secret, metadata), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client(), grant))
                .build();
        var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw failure(new ProviderFailure(
                    "no token: " + response.toErrorResponse().getErrorObject().getCode()));
        }
        return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
    }

    /** What else the provider says of the person; nothing, if it is not to be asked. */
    private Map<String, Object> asked(IDTokenClaimsSet token, AccessToken access)
            throws ProviderFailure, IOException, ParseException {
        var endpoint = known().metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return Map.of();
        }
        var response = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, access).toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            return Map.of();
        }
        var said = response.toSuccessResponse().getUserInfo();
        if (said == null || !said.getSubject().equals(token.getSubject())) {
            throw failure(new ProviderFailure("the answer about the person is not about whom the token names"));
        }
        return said.toJSONObject();
    }

    private ClientAuthentication authentication(String text, OIDCProviderMetadata metadata) {
        var secret = new Secret(text);
        var methods = metadata.getTokenEndpointAuthMethods();
        var posts = methods != null
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return posts ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private Known known() throws ProviderFailure {
        var here = known;
        if (here == null) {
            try {
                here = learn();
            } catch (GeneralException | IOException failed) {
                throw failure(failed);
            }
            known = here;
        }
        return here;
    }

    private Known learn() throws GeneralException, IOException {
        var issuer = new Issuer(config.issuer().orElseThrow());
        var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
        var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE);
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), retriever)
                .build();
        // Signed with a key that only the provider has: never with one that both know, nor with none.
        var algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        var selector = new JWSVerificationKeySelector<>(algorithms, keys);
        return new Known(metadata, new IDTokenValidator(metadata.getIssuer(), client(), selector, null));
    }

    private ProviderFailure failure(Exception why) {
        known = null;
        return why instanceof ProviderFailure failure ? failure : new ProviderFailure(why);
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        return request.send();
    }

    private ClientID client() {
        return new ClientID(config.clientId().orElseThrow());
    }

    private URI callback() {
        return URI.create(publicUrl.of(ProviderSignIn.CALLBACK));
    }
}
