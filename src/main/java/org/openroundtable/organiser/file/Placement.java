package org.openroundtable.organiser.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.openroundtable.attachment.AttachmentView;
import org.openroundtable.attachment.FileAddress;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a file can stand in an event's draft.
 *
 * @param name of the speaker or session; null: of the event
 */
record Placement(Kind kind, String name) {

    enum Kind {
        LOGO,
        COVER,
        SPEAKER,
        EVENT,
        SESSION;

        boolean isForPictures() {
            return this == LOGO || this == COVER || this == SPEAKER;
        }
    }

    /** As a form sends it. */
    String key() {
        return name == null ? kind.name() : kind + ":" + name;
    }

    /** All that there are for a picture, or for a document. */
    static List<Placement> all(DraftDocument draft, boolean picture) {
        var all = new ArrayList<Placement>();
        if (picture) {
            all.add(new Placement(Kind.LOGO, null));
            all.add(new Placement(Kind.COVER, null));
            draft.all(DraftPart.SPEAKERS)
                    .forEach(one ->
                            all.add(new Placement(Kind.SPEAKER, one.path("id").asText())));
        } else {
            all.add(new Placement(Kind.EVENT, null));
            draft.all(DraftPart.SESSIONS)
                    .forEach(one ->
                            all.add(new Placement(Kind.SESSION, one.path("code").asText())));
        }
        return all;
    }

    static Optional<Placement> of(DraftDocument draft, boolean picture, String key) {
        return all(draft, picture).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * Where it stands.
     *
     * @param among all files of the event
     */
    static List<Placement> of(DraftDocument draft, AttachmentView file, List<AttachmentView> among) {
        return all(draft, file.isPicture()).stream()
                .filter(one -> one.holds(draft, address -> isMeant(file, address, among)))
                .toList();
    }

    /** @param title what a link to a document says */
    void put(DraftDocument draft, String address, String title) {
        var owner = owner(draft);
        if (kind.isForPictures()) {
            DraftFields.set(owner, field(), address);
            return;
        }
        var link = owner.withArray(field()).addObject();
        DraftFields.set(link, "title", title);
        DraftFields.set(link, "url", address);
        if (kind == Kind.EVENT) {
            DraftFields.set(link, "kind", "document");
        }
    }

    /** @param among all files of the event */
    void takeOut(DraftDocument draft, AttachmentView file, List<AttachmentView> among) {
        var owner = owner(draft);
        if (kind.isForPictures()) {
            DraftFields.set(owner, field(), (String) null);
            return;
        }
        var links = owner.withArray(field());
        for (var each = links.iterator(); each.hasNext(); ) {
            if (isMeant(file, each.next().path("url").textValue(), among)) {
                each.remove();
            }
        }
        DraftFields.put(owner, field(), links);
    }

    private boolean holds(DraftDocument draft, Predicate<String> meant) {
        var value = owner(draft).path(field());
        if (kind.isForPictures()) {
            return meant.test(value.textValue());
        }
        for (var link : value) {
            if (meant.test(link.path("url").textValue())) {
                return true;
            }
        }
        return false;
    }

    /** Of files with the same content the one is meant that is called as the address says, else the first. */
    private static boolean isMeant(AttachmentView file, String address, List<AttachmentView> among) {
        return FileAddress.checksumIn(address)
                .flatMap(checksum -> among.stream()
                        .filter(one -> one.files().stream()
                                .anyMatch(size -> size.checksum().equals(checksum)))
                        .min(Comparator.comparing((AttachmentView one) -> !address.endsWith("/" + one.name()))
                                .thenComparing(AttachmentView::id)))
                .filter(one -> one.id().equals(file.id()))
                .isPresent();
    }

    private ObjectNode owner(DraftDocument draft) {
        return switch (kind) {
            case SPEAKER -> draft.get(DraftPart.SPEAKERS, name);
            case SESSION -> draft.get(DraftPart.SESSIONS, name);
            case LOGO, COVER, EVENT -> draft.json();
        };
    }

    private String field() {
        return switch (kind) {
            case LOGO -> "logo";
            case COVER -> "cover";
            case SPEAKER -> "photo";
            case EVENT -> "documents";
            case SESSION -> "links";
        };
    }
}
