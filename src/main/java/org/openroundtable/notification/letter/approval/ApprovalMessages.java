package org.openroundtable.notification.letter.approval;

import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.OrganiserText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;

/** What letters say of the decision of an organiser. Rendered as plain text; templates escape it where that is needed. */
@MessageBundle("approval")
public interface ApprovalMessages {

    String pending();

    String pendingText(OrganiserText event);

    String rejected();

    String rejectedText(OrganiserText event);

    String rejectedWhy(OrganiserText why);

    static ApprovalMessages in(LetterContext about) {
        return MessageBundles.get(ApprovalMessages.class, Localized.Literal.of(about.language()));
    }
}
