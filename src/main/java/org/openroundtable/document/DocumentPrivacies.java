package org.openroundtable.document;

import java.util.List;

import org.openroundtable.document.content.PrivacyDocument;
import org.openroundtable.event.privacy.EventPrivacy;

/** What is said of personal data, in documents and in events. Nothing is null. */
final class DocumentPrivacies {

    private DocumentPrivacies() {}

    static EventPrivacy read(PrivacyDocument described) {
        return described == null
                ? null
                : new EventPrivacy(
                        described.controller(),
                        described.law(),
                        described.purposes(),
                        described.legalBasis(),
                        described.retention() == null
                                ? List.of()
                                : described.retention().stream()
                                        .map(kept -> new EventPrivacy.Retention(kept.data(), kept.period()))
                                        .toList(),
                        described.contact(),
                        described.rights());
    }

    static PrivacyDocument written(EventPrivacy privacy) {
        return privacy == null
                ? null
                : new PrivacyDocument(
                        privacy.controller(),
                        privacy.law(),
                        privacy.purposes(),
                        privacy.legalBasis(),
                        privacy.retention().isEmpty()
                                ? null
                                : privacy.retention().stream()
                                        .map(kept -> new PrivacyDocument.Retention(kept.data(), kept.period()))
                                        .toList(),
                        privacy.contact(),
                        privacy.rights());
    }
}
