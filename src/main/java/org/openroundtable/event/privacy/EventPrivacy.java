package org.openroundtable.event.privacy;

import java.util.List;

import org.openroundtable.language.Text;

/**
 * What the organiser says of personal data, as Articles 13 GDPR and 15 of Regulation (EU) 2018/1725 ask for it. All but the
 * first two may be null.
 *
 * @param controller who decides why and how they are processed
 * @param purposes Markdown
 * @param legalBasis Markdown
 * @param retention how long what is kept; not null
 * @param contact e-mail address for questions about it, such as that of the data protection officer
 * @param rights of the persons, and where to complain; Markdown
 */
public record EventPrivacy(
        Text controller,
        PrivacyLaw law,
        Text purposes,
        Text legalBasis,
        List<Retention> retention,
        String contact,
        Text rights) {

    public EventPrivacy {
        retention = List.copyOf(retention);
    }

    /** @param data a group of them */
    public record Retention(Text data, Text period) {}

    /** As a row keeps it. */
    public record Stored(
            Text.Stored controller,
            PrivacyLaw law,
            Text.Stored purposes,
            Text.Stored legalBasis,
            List<StoredRetention> retention,
            String contact,
            Text.Stored rights) {

        public record StoredRetention(Text.Stored data, Text.Stored period) {}

        /** Null: nothing is said. */
        public static Stored of(EventPrivacy privacy) {
            return privacy == null
                    ? null
                    : new Stored(
                            stored(privacy.controller),
                            privacy.law,
                            stored(privacy.purposes),
                            stored(privacy.legalBasis),
                            privacy.retention.stream()
                                    .map(kept -> new StoredRetention(stored(kept.data), stored(kept.period)))
                                    .toList(),
                            privacy.contact,
                            stored(privacy.rights));
        }

        public EventPrivacy privacy() {
            return new EventPrivacy(
                    text(controller),
                    law,
                    text(purposes),
                    text(legalBasis),
                    retention.stream()
                            .map(kept -> new Retention(text(kept.data), text(kept.period)))
                            .toList(),
                    contact,
                    text(rights));
        }

        private static Text.Stored stored(Text text) {
            return text == null ? null : Text.Stored.of(text);
        }

        private static Text text(Text.Stored text) {
            return text == null ? null : text.text();
        }
    }
}
