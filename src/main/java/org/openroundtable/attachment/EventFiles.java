package org.openroundtable.attachment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openroundtable.event.LinkedDocument;
import org.openroundtable.link.WebLink;

/** Those of an event's addresses that lead to files of ours, as they are at one moment. */
public final class EventFiles {

    private final Map<String, AttachmentView> byChecksum = new HashMap<>();
    private final Instant now;

    /** @param attachments all of the event that its addresses lead to */
    EventFiles(List<AttachmentView> attachments, Instant now) {
        this.now = now;
        attachments.forEach(
                attachment -> attachment.files().forEach(file -> byChecksum.put(file.checksum(), attachment)));
    }

    /** @param address or null; null: it leads to no picture of ours that everybody may see, and none else is shown */
    public AttachmentView picture(String address) {
        return shown(address).filter(AttachmentView::isPicture).orElse(null);
    }

    /** Null: it leads elsewhere. */
    public AttachmentView document(String address) {
        return shown(address).orElse(null);
    }

    /** Those that lead elsewhere, or to what everybody may read. */
    public List<LinkedDocument> documents(List<LinkedDocument> all) {
        return all.stream().filter(document -> leadsSomewhere(document.url())).toList();
    }

    /** Those that lead elsewhere, or to what everybody may read. */
    public List<WebLink> links(List<WebLink> all) {
        return all.stream().filter(link -> leadsSomewhere(link.url())).toList();
    }

    /** It leads elsewhere, or to what everybody may read. */
    public boolean leadsSomewhere(String address) {
        return FileAddress.checksumIn(address).isEmpty() || shown(address).isPresent();
    }

    private Optional<AttachmentView> shown(String address) {
        return FileAddress.checksumIn(address).map(byChecksum::get).filter(attachment -> attachment.isPublicAt(now));
    }
}
