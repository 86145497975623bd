package org.openroundtable.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame around every page says, and the pages for errors. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message("Open Roundtable")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Events")
    String events();

    @Message("Main")
    String navigation();

    @Message("Language")
    String language();

    @Message("Times are shown with their time zone.")
    String footer();

    @Message("You are here")
    String breadcrumb();

    @Message
    String done(Flash done);

    @Message("There is a problem")
    String errorSummary();

    @Message("Error:")
    String error();

    @Message("(optional)")
    String optional();

    @Message("Choose…")
    String choose();

    @Message("Page not found")
    String notFound();

    @Message("There is nothing at this address. The link may be incomplete, or the page was moved or taken down.")
    String notFoundText();

    @Message("You may not see this page")
    String forbidden();

    @Message(
            "Your request was refused. If it came from a link on another site, please open our page and try again there.")
    String forbiddenText();

    @Message("This link is no longer valid")
    String gone();

    @Message(
            "The address was confirmed by the link in our mail, and the links from before have ended. Please use the one in your mail, or have it sent again.")
    String goneText();

    @Message("Send me my link")
    String goneFind();

    @Message("We could not read what was sent")
    String unreadable();

    @Message("Nothing was changed. Please go back to the form and try again.")
    String unreadableText();

    @Message("What you sent is too long")
    String tooLong();

    @Message("Nothing was changed. Please go back to the form, shorten what you entered and send it again.")
    String tooLongText();

    @Message("Too many requests")
    String tooMany();

    @Message("To keep the site fair for everyone, we accept only so many requests at a time. Nothing was changed.")
    String tooManyText();

    @Message(
            "{#if seconds == 1}Please try again in one second.{#else if seconds < 120}Please try again in {seconds} seconds."
                    + "{#else}Please try again in {minutes} minutes.{/if}")
    String tooManyWhen(long seconds, long minutes);

    @Message("Something went wrong on our side")
    String failure();

    @Message("We are sorry. The fault is recorded; if you write to us about it, please give this reference:")
    String failureText();

    @Message("Go to the events")
    String toEvents();
}
