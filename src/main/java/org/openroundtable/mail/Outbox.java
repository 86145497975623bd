package org.openroundtable.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes mails. What is put here is sent if, and only if, the transaction around it is committed. */
@ApplicationScoped
public class Outbox {

    /** In the place of a host: there is no mail server, and mails are kept. */
    private static final String NO_HOST = "none";

    private static final int SHOWN = 200;

    private final OutboxMails mails;
    private final Clock clock;
    private final MailState stateOfNewMail;
    private final String senderDomain;

    Outbox(
            OutboxMails mails,
            Clock clock,
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "openroundtable.mail.sender") String sender) {
        this.mails = mails;
        this.clock = clock;
        this.stateOfNewMail = host.equals(NO_HOST) ? MailState.KEPT : MailState.PENDING;
        this.senderDomain = sender.substring(sender.lastIndexOf('@') + 1);
    }

    /** Costs one INSERT, written when the transaction is flushed. */
    @Transactional(TxType.MANDATORY)
    public void put(Mail mail) {
        mails.persist(new OutboxMail(mail, stateOfNewMail, senderDomain, clock.instant()));
    }

    /** How many mails of these occasions have been put here about something since a moment; whoever asks knows the words. */
    @Transactional(TxType.MANDATORY)
    public long countSince(Instant since, Set<String> occasions, String reference) {
        return mails.countSince(since, occasions, reference);
    }

    /** All mails that were put here about something, the latest first; their texts may be gone. */
    @Transactional
    public List<SentMail> about(String reference) {
        return mails.about(reference);
    }

    /** There is no mail server: what is put here stays. */
    public boolean isKeeping() {
        return stateOfNewMail == MailState.KEPT;
    }

    /** The latest 200 mails that were kept instead of sent, newest first. */
    @Transactional
    public List<KeptMail> kept() {
        return mails.latestKept(SHOWN).stream().map(Outbox::view).toList();
    }

    @Transactional
    public Optional<KeptMail> kept(UUID id) {
        return mails.kept(id).map(Outbox::view);
    }

    private static KeptMail view(OutboxMail mail) {
        return new KeptMail(mail.id, mail.createdAt, mail.mail());
    }
}
