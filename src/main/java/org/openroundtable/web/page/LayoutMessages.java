package org.openroundtable.web.page;

import org.openroundtable.installation.LegalPage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame around every page says, and the pages for errors. */
@MessageBundle("layout")
public interface LayoutMessages {

    String skip();

    String events();

    String navigation();

    String language();

    String footer();

    String organisers();

    String legal();

    @Message
    String legalPage(LegalPage page);

    String breadcrumb();

    @Message
    String flash(Flash flash);

    String errorSummary();

    String error();

    String optional();

    /** Between a name and what it is the name of. */
    String colon();

    String choose();

    String notFound();

    String notFoundText();

    String forbidden();

    String forbiddenText();

    String gone();

    String goneText();

    String goneFind();

    String unreadable();

    String unreadableText();

    String tooSlow();

    String tooSlowText();

    String tooLong();

    String tooLongText();

    String tooMany();

    String tooManyText();

    String tooManyWhen(long seconds, long minutes);

    String busy();

    String busyText();

    String busyKept();

    String busyAgain();

    String failure();

    String failureText();

    String toEvents();
}
