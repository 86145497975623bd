package org.openroundtable.mail.smtp;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.mailer.runtime.TrustStoreConfig;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.net.KeyStoreOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;

/**
 * The SMTP client, made from the settings of the Quarkus mailer. The mailer's own client has no limit for silence, and
 * no door through which to give it one: a server that stops answering holds its connections for ever, and what waited
 * for one is sent long after it was given up and tried again. Ours closes a connection on which nothing has moved for
 * {@code quarkus.mailer.timeout}.
 */
public class SmtpClientProducer {

    @Produces
    @Singleton
    @OutboxClient
    public MailClient client(Vertx vertx, MailersRuntimeConfig settings, TlsConfigurationRegistry tls) {
        var mailer = settings.mailers().get(Mailers.DEFAULT_MAILER_NAME);
        var config = new MailConfig()
                .setHostname(mailer.host())
                .setStarttls(StartTLSOptions.valueOf(mailer.startTLS().toUpperCase(Locale.ROOT)))
                .setLogin(LoginOption.valueOf(mailer.login().toUpperCase(Locale.ROOT)))
                .setPipelining(mailer.pipelining())
                .setMaxPoolSize(mailer.maxPoolSize());
        mailer.port().ifPresent(config::setPort);
        mailer.username().ifPresent(config::setUsername);
        mailer.password().ifPresent(config::setPassword);
        mailer.authMethods().ifPresent(config::setAuthMethods);
        mailer.ownHostName().ifPresent(config::setOwnHostname);
        encrypt(config, mailer, tls);
        if (mailer.dkim().enabled()) {
            config.setEnableDKIM(true).setDKIMSignOption(DkimOptions.of(mailer.dkim()));
        }
        var silence = (int) mailer.timeout().toMillis();
        config.setConnectTimeout(silence).setIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return MailClient.create(GatheredLines.of(vertx), config);
    }

    public void close(@Disposes @OutboxClient MailClient client) {
        client.close();
    }

    /** A TLS configuration that is named says all; else the mailer's own trust store counts, and the JDK's without one. */
    private static void encrypt(MailConfig config, MailerRuntimeConfig mailer, TlsConfigurationRegistry tls) {
        config.setSsl(mailer.tls().orElse(mailer.tlsConfigurationName().isPresent()));
        if (mailer.tlsConfigurationName().isPresent()) {
            var name = mailer.tlsConfigurationName().get();
            TlsConfigUtils.configure(
                    config, tls.get(name).orElseThrow(() -> new IllegalStateException("No TLS configuration " + name)));
        } else {
            mailer.truststore()
                    .paths()
                    .ifPresent(paths -> config.setTrustOptions(trusting(paths, mailer.truststore())));
        }
    }

    private static TrustOptions trusting(List<String> paths, TrustStoreConfig store) {
        var file = paths.get(0);
        if (store.type().map("pem"::equalsIgnoreCase).orElse(file.endsWith(".pem") || file.endsWith(".crt"))) {
            var certificates = new PemTrustOptions();
            paths.forEach(certificates::addCertPath);
            return certificates;
        }
        // the JDK reads a JKS file by this name too
        return new KeyStoreOptions()
                .setType("PKCS12")
                .setPath(file)
                .setPassword(store.password().orElse(null));
    }
}
