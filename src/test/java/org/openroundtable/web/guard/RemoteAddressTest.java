package org.openroundtable.web.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RemoteAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "0:0:0:0:0:0:0:1, ::1",
                "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
                "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
                "0:0:0:0:0:ffff:c000:0221, 192.0.2.33",
                "192.0.2.33, 192.0.2.33",
                "proxy.example, proxy.example",
                "null, null"
            })
    void anAddressIsWrittenInItsOneWay(String host, String written) {
        assertThat(RemoteAddress.written(host)).isEqualTo(written);
    }
}
