package org.openroundtable.organiser.file;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.attachment.AttachmentView;
import org.openroundtable.attachment.Attachments;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what the pages about files show. */
@RequestScoped
class FileViews {

    private final Clock clock;
    private final Drafts drafts;
    private final Attachments attachments;
    private final FilesMessages messages;
    private final Visitor visitor;

    FileViews(Clock clock, Drafts drafts, Attachments attachments, Visitor visitor) {
        this.clock = clock;
        this.drafts = drafts;
        this.attachments = attachments;
        this.visitor = visitor;
        messages = MessageBundles.get(
                FilesMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    FilesMessages messages() {
        return messages;
    }

    /** @throws NotFoundException if there is no such event */
    Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow(NotFoundException::new);
    }

    FileListPage list(String slug) {
        return list(slug, UploadInput.empty(languages(draft(slug))), FormErrors.none());
    }

    FileListPage list(String slug, UploadInput input, FormErrors errors) {
        var draft = draft(slug);
        var all = attachments.of(slug);
        var files = all.stream().map(file -> view(draft, file, all)).toList();
        return new FileListPage(head(draft), files, input, errors);
    }

    FilePage file(String slug, Long id) {
        var draft = draft(slug);
        var view = view(draft, id);
        return page(draft, view, UploadInput.of(view, languages(draft)), FormErrors.none(), false);
    }

    FilePage file(String slug, Long id, UploadInput input, FormErrors errors, boolean changedMeanwhile) {
        var draft = draft(slug);
        return page(draft, view(draft, id), input, errors, changedMeanwhile);
    }

    RemovalPage removal(String slug, Long id) {
        var draft = draft(slug);
        return new RemovalPage(head(draft), view(draft, id));
    }

    /** @throws NotFoundException if the event has no such file */
    AttachmentView attachment(String slug, Long id) {
        return withId(attachments.of(slug), id);
    }

    /** All of the event. */
    List<AttachmentView> attachments(String slug) {
        return attachments.of(slug);
    }

    private static AttachmentView withId(List<AttachmentView> all, Long id) {
        return all.stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Of the event; the first is that of texts which say no other. */
    static List<String> languages(Draft draft) {
        return DraftTerms.of(draft.document()).languages();
    }

    private FilePage page(Draft draft, FileView view, UploadInput input, FormErrors errors, boolean changedMeanwhile) {
        var document = draft.document();
        var free = Placement.all(document, view.file().isPicture()).stream()
                .map(place -> place(document, place))
                .filter(place -> !view.places().contains(place))
                .toList();
        return new FilePage(head(draft), view, free, input, errors, changedMeanwhile);
    }

    private EventHead head(Draft draft) {
        var title = text(draft.document(), draft.document().json().path("title"), draft.slug());
        return new EventHead(draft.slug(), title, draft.document().zone().getId(), draft.version());
    }

    private FileView view(Draft draft, Long id) {
        var all = attachments.of(draft.slug());
        return view(draft, withId(all, id), all);
    }

    private FileView view(Draft draft, AttachmentView file, List<AttachmentView> all) {
        var path = Paths.organiserEvent(draft.slug()) + "/files/" + file.id();
        return new FileView(
                file,
                path,
                path + "/content",
                file.publicFrom(draft.document().zone()),
                file.isPublicAt(clock.instant()),
                Placement.of(draft.document(), file, all).stream()
                        .map(place -> place(draft.document(), place))
                        .toList());
    }

    private FileView.Place place(DraftDocument draft, Placement place) {
        return new FileView.Place(
                place.key(),
                switch (place.kind()) {
                    case LOGO -> messages.logo();
                    case COVER -> messages.cover();
                    case EVENT -> messages.eventPage();
                    case SPEAKER ->
                        messages.photo(
                                named(draft, draft.find(DraftPart.SPEAKERS, place.name()), "name", place.name()));
                    case SESSION ->
                        messages.sessionPage(
                                named(draft, draft.find(DraftPart.SESSIONS, place.name()), "title", place.name()));
                });
    }

    private String named(DraftDocument draft, Optional<ObjectNode> thing, String field, String otherwise) {
        return text(draft, thing.map(one -> one.path(field)).orElse(null), otherwise);
    }

    private String text(DraftDocument draft, JsonNode text, String otherwise) {
        if (text == null || text.isMissingNode()) {
            return otherwise;
        }
        if (text.isTextual()) {
            return text.textValue();
        }
        var own = text.path(visitor.getLanguage().tag());
        return own.isTextual() ? own.textValue() : text.path(draft.language()).asText(otherwise);
    }
}
