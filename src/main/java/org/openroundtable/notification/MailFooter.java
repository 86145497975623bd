package org.openroundtable.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.link.PublicUrl;

/** What mails say of whoever runs the installation. In templates {@code cdi:mailFooter}. */
@Named
@ApplicationScoped
public class MailFooter {

    private final Installation installation;
    private final PublicUrl address;

    MailFooter(Installation installation, PublicUrl address) {
        this.installation = installation;
        this.address = address;
    }

    /** Address of the imprint; null: none is written. */
    public String getImprint() {
        return installation.settings().page(LegalPage.IMPRINT).isPresent()
                ? address.of(LegalPage.IMPRINT.path())
                : null;
    }
}
