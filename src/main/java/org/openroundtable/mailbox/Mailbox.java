package org.openroundtable.mailbox;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.mail.KeptMail;
import org.openroundtable.mail.Outbox;

import io.quarkus.runtime.LaunchMode;

/**
 * The kept mails, where everybody may see them. They hold the secret links of registrations, so it is open only where no
 * real ones can be: in development, and in a demonstration that sends no mail. Anywhere else it does not exist.
 */
@Named
@ApplicationScoped
public class Mailbox {

    private final Outbox outbox;
    private final boolean open;

    Mailbox(Outbox outbox, @ConfigProperty(name = "openroundtable.demo", defaultValue = "false") boolean demo) {
        this.outbox = outbox;
        this.open = isOpen(LaunchMode.current(), demo, outbox.isKeeping());
    }

    static boolean isOpen(LaunchMode mode, boolean demo, boolean keepsMail) {
        return mode.isDevOrTest() || demo && keepsMail;
    }

    public boolean isOpen() {
        return open;
    }

    List<KeptMail> all() {
        requireOpen();
        return outbox.kept();
    }

    KeptMail one(UUID id) {
        requireOpen();
        return outbox.kept(id).orElseThrow(NotFoundException::new);
    }

    private void requireOpen() {
        if (!open) {
            throw new NotFoundException();
        }
    }
}
