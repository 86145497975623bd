package org.openroundtable.mail;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;

/**
 * Whether the mail server takes our mails. For whoever watches over the installation; that it does not is no reason to
 * send visitors elsewhere or to start the application again.
 */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private final OutboxMails mails;

    MailHealth(OutboxMails mails) {
        this.mails = mails;
    }

    @Override
    public HealthCheckResponse call() {
        var refused = QuarkusTransaction.requiringNew().call(mails::countRefused);
        return HealthCheckResponse.named("Mail server takes mails")
                .status(refused == 0)
                .withData("refused", refused)
                .build();
    }
}
