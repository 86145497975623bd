package org.openroundtable.account.login;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StaffSessionsTest {

    @Inject
    StaffSessions sessions;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    @Test
    void nothingIsKeptOfSessionsThatHaveEnded() {
        clock.set(clock.instant());
        var account = organisers.anAccount();
        organisers.cookie(account);
        clock.advance(Duration.ofHours(1));
        organisers.cookie(account);
        clock.advance(Duration.ofMinutes(61));
        sessions.deleteEnded(clock.instant());
        assertThat(QuarkusTransaction.requiringNew().call(() -> sessions.count("accountId", account.id())))
                .isEqualTo(1);
    }
}
