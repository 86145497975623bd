package org.openroundtable.mail;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
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
 * and tried again. Ours closes a connection on which nothing has moved for {@code quarkus.mailer.timeout}.
 */
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
        limitSilence(config, mailer);
        return MailClient.create(vertx, config);
    }

    /**
     * A connection that nobody uses is put away well before it would count as silent: taken up in the moment in which it
     * is closed for silence, it would swallow a mail without a word, until the mail's time is up.
     */
    private static void limitSilence(MailConfig config, MailerRuntimeConfig mailer) {
        int millis = (int) mailer.timeout().toMillis();
        config.setConnectTimeout(millis).setIdleTimeout(millis).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        config.setKeepAliveTimeout(millis / 4).setKeepAliveTimeoutUnit(TimeUnit.MILLISECONDS);
        config.setPoolCleanerPeriod(millis / 8).setPoolCleanerPeriodUnit(TimeUnit.MILLISECONDS);
    }

    void close(@Disposes @OutboxClient MailClient client) {
        client.close();
    }
}
