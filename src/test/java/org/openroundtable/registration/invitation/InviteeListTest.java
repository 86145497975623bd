package org.openroundtable.registration.invitation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.registration.invitation.InviteeList.Fault;
import org.openroundtable.registration.invitation.InviteeList.Why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InviteeListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ada@cern.example                                     | ada@cern.example | |
                    Ada Lovelace <ada@cern.example>                      | ada@cern.example | Ada Lovelace |
                    "Lovelace, Ada" <ada@cern.example>, CERN             | ada@cern.example | Lovelace, Ada | CERN
                    Ada Lovelace <ada@cern.example> European Commission  | ada@cern.example | Ada Lovelace | European Commission
                    ada@cern.example; Ada Lovelace; CERN, Geneva         | ada@cern.example | Ada Lovelace | CERN, Geneva
                    <ada@cern.example>                                   | ada@cern.example | |
                    ada@cern.example,,CERN                               | ada@cern.example | | CERN
                    """)
    void aLineIsAPerson(String line, String address, String name, String organisation) {
        var invitee = InviteeList.read(line).invitees().get(0);

        assertThat(invitee.email().value()).isEqualTo(address);
        assertThat(invitee.name()).isEqualTo(name);
        assertThat(invitee.organisation()).isEqualTo(organisation);
    }

    @Test
    void columnsOfASheetAreTakenToo() {
        assertThat(InviteeList.read("ada@cern.example\tAda\tCERN\r\n\r\nbo@cern.example\t\t")
                        .invitees())
                .extracting(Invitee::name, Invitee::organisation)
                .containsExactly(tuple("Ada", "CERN"), tuple(null, null));
    }

    @Test
    void whatIsNoPersonIsToldByItsLine() {
        assertThat(InviteeList.read("ada@cern.example\n\nAda Lovelace\nb@c.example;" + "x".repeat(201))
                        .faults())
                .containsExactly(
                        new Fault(3, "Ada Lovelace", Why.NO_ADDRESS),
                        new Fault(4, "b@c.example;" + "x".repeat(201), Why.TOO_LONG));
    }

    @Test
    void anAddressIsTakenOnceHoweverItIsWritten() {
        assertThat(InviteeList.read("ada@CERN.example\nAda <ADA@cern.example>").invitees())
                .hasSize(1);
    }
}
