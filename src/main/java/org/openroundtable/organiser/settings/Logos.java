package org.openroundtable.organiser.settings;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.attachment.AttachmentView;
import org.openroundtable.attachment.UploadOutcome.Added;
import org.openroundtable.attachment.UploadOutcome.Refused;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.attachment.Uploads.Upload;
import org.openroundtable.file.FileRefusal;
import org.openroundtable.installation.Installation;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.file.FilesMessages;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts a picture beside the name of the installation. The one before is kept nowhere. */
@RequestScoped
class Logos {

    private static final String LOGO = "logo";

    private final Installation installation;
    private final Uploads uploads;
    private final FilesMessages messages;

    Logos(Installation installation, Uploads uploads, Visitor visitor) {
        this.installation = installation;
        this.uploads = uploads;
        messages = MessageBundles.get(
                FilesMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    /** @return what is wrong with what was sent, in the reader's language; empty: it is the logo now */
    Optional<String> replace(UploadForm form, Actor actor, Instant now) {
        if (form.file() == null) {
            return Optional.of(messages.fileMissing());
        }
        var name = installation.settings().nameOr(Language.base());
        var outcome = uploads.add(null, new Upload(form.file(), form.fileName(), name, now), actor, now);
        if (outcome instanceof Added added && added.attachment().isPicture()) {
            become(added.attachment(), actor, now);
            return Optional.empty();
        }
        if (outcome instanceof Added document) {
            uploads.remove(null, document.attachment().id(), actor, now);
        }
        return Optional.of(
                messages.refusal(outcome instanceof Refused refused ? refused.reason() : FileRefusal.UNKNOWN_TYPE));
    }

    void remove(Actor actor, Instant now) {
        change(null, actor, now);
    }

    /** The narrowest is as wide as it stands on any page, twice over. */
    private void become(AttachmentView picture, Actor actor, Instant now) {
        var narrowest = picture.files().get(0);
        var logo = JsonNodeFactory.instance.objectNode();
        logo.put("id", picture.id());
        logo.put("path", Paths.file(narrowest.checksum(), picture.name()));
        logo.put("width", narrowest.width());
        logo.put("height", narrowest.height());
        change(logo, actor, now);
    }

    /** Whoever comes last is right: there is nothing to lose but a picture. */
    private void change(ObjectNode logo, Actor actor, Instant now) {
        var stored = installation.stored();
        var before = stored.settings().logo();
        installation.change(
                stored.version(),
                settings -> {
                    settings.remove(LOGO);
                    if (logo != null) {
                        settings.set(LOGO, logo);
                    }
                },
                actor,
                now);
        if (before != null) {
            uploads.remove(null, before.id(), actor, now);
        }
    }
}
