package org.openroundtable.mail;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;

/**
 * The SMTP client, made from the settings of the Quarkus mailer. The mailer's own client has no limit for silence: a
 * server that stops answering holds its connections for ever, and what waited for one is sent long after it was given up
 * and tried again. Ours closes a connection on which nothing has moved for {@code quarkus.mailer.timeout}. */
class SmtpClientProducer {

    @Produces
    @Singleton
    @OutboxClient
    MailClient client(Vertx vertx, MailersRuntimeConfig settings, TlsConfigurationRegistry tls) {
        var mailer = settings.mailers().get(Mailers.DEFAULT_MAILER_NAME);
        var config = new MailConfig()
                .setHostname(mailer.host())
                .setStarttls(StartTLSOptions.valueOf(mailer.startTLS().toUpperCase()))
                .setLogin(LoginOption.valueOf(mailer.login().toUpperCase()))
                .setPipelining(mailer.pipelining())
                .setMaxPoolSize(mailer.maxPoolSize())
                .setSsl(mailer.tls().orElse(mailer.tlsConfigurationName().isPresent()));
        mailer.port().ifPresent(config::setPort);
        mailer.username().ifPresent(config::setUsername);
        mailer.password().ifPresent(config::setPassword);
        mailer.authMethods().ifPresent(config::setAuthMethods);
        mailer.ownHostName().ifPresent(config::setOwnHostname);
        mailer.tlsConfigurationName()
                .map(name -> tls.get(name).orElseThrow(() -> new IllegalStateException("No TLS configuration " + name)))
                .ifPresent(trust -> TlsConfigUtils.configure(config, trust));
        var silence = (int) mailer.timeout().toMillis();
        config.setConnectTimeout(silence).setIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return MailClient.create(vertx, config);
    }

    void close(@Disposes @OutboxClient MailClient client) {
        client.close();
    }
}
