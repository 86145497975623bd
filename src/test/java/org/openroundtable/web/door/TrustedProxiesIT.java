package org.openroundtable.web.door;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.ApplicationProcess;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxiesIT {

    @TempDir
    Path directory;

    @Test
    void whoeverBelievesProxiesMustSayWhich() {
        try (var application =
                ApplicationProcess.launch(directory, Map.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true"))) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.log()).contains("unless QUARKUS_HTTP_PROXY_TRUSTED_PROXIES names the proxies");
        }
    }
}
