package org.openroundtable.mail;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * What operations see of the outbox: how many mails wait and how many failed in the whole installation, and what came of
 * the attempts of this node.
 */
@ApplicationScoped
class MailFigures {

    private final MeterRegistry registry;
    private final OutboxMails mails;

    MailFigures(MeterRegistry registry, OutboxMails mails) {
        this.registry = registry;
        this.mails = mails;
    }

    void register(@Observes StartupEvent start) {
        gauge(MailState.PENDING);
        gauge(MailState.FAILED);
    }

    void count(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            var outcome = delivery.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            registry.counter("openroundtable.mail.attempts", "outcome", outcome).increment();
        }
    }

    private void gauge(MailState state) {
        Gauge.builder("openroundtable.mail.outbox", this, figures -> figures.inOutbox(state))
                .tag("state", state.name().toLowerCase(Locale.ROOT))
                .description("Mails in the outbox")
                .register(registry);
    }

    private double inOutbox(MailState state) {
        return QuarkusTransaction.requiringNew().call(() -> mails.count(state));
    }
}
