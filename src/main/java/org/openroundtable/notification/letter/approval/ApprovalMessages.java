package org.openroundtable.notification.letter.approval;

import org.openroundtable.notification.OrganiserText;

import io.quarkus.qute.i18n.MessageBundle;

/** What letters say of the decision of an organiser. Rendered as plain text; templates escape it where that is needed. */
@MessageBundle("approval")
public interface ApprovalMessages {

    String pending();

    String pendingText(OrganiserText event);

    String stillToApprove();

    String promotedHeldText();

    String rejected();

    String rejectedText(OrganiserText event);

    String reasonGiven(OrganiserText why);
}
