package org.openroundtable.report.integrity;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;

/**
 * Whether the books were right when they were looked through last. For whoever watches over the installation; that they are
 * not is no reason to send visitors elsewhere or to start the application again.
 */
@Wellness
@ApplicationScoped
class IntegrityHealth implements HealthCheck {

    private final IntegrityChecks checks;

    IntegrityHealth(IntegrityChecks checks) {
        this.checks = checks;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("Books are right");
        checks.latest()
                .ifPresentOrElse(
                        last -> {
                            health.status(last.violations().isEmpty())
                                    .withData("checkedAt", last.checkedAt().toString())
                                    .withData(
                                            "violations",
                                            last.violations().stream()
                                                    .mapToLong(Violation::times)
                                                    .sum());
                            last.violations().stream()
                                    .map(Violation::invariant)
                                    .distinct()
                                    .forEach(broken -> health.withData(broken, "does not hold"));
                        },
                        health::up);
        return health.build();
    }
}
