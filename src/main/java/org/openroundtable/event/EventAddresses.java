package org.openroundtable.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where else something of an event is: absolute http or https addresses, each or null.
 *
 * @param website of the event
 * @param privacyNotice what becomes of personal data
 * @param logo a picture
 * @param cover a picture
 */
@Embeddable
public record EventAddresses(
        String website, @Column(name = "privacy_notice") String privacyNotice, String logo, String cover) {

    public static final EventAddresses NONE = new EventAddresses(null, null, null, null);
}
