package org.openroundtable.notification.staff;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.account.login.StaffInvited;
import org.openroundtable.account.role.Scope;
import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.language.Wording;
import org.openroundtable.link.Paths;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;
import org.openroundtable.release.draft.Drafts;

import io.quarkus.qute.CheckedTemplate;

/**
 * Invites a colleague.
 *
 * @param event null: not to one
 * @param series null: not to one
 * @param beginning to events that they are to begin
 * @param fresh they have no password yet
 */
@CheckedTemplate(basePath = "notification/staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationLetter(
        StaffLetterContext about,
        String heading,
        StrangerText by,
        OrganiserText event,
        OrganiserText series,
        boolean beginning,
        boolean fresh)
        implements StaffLetter {

    @Singleton
    static class Occasion {

        private final Events events;
        private final Drafts drafts;
        private final StaffMails mails;

        Occasion(Events events, Drafts drafts, StaffMails mails) {
            this.events = events;
            this.drafts = drafts;
            this.mails = mails;
        }

        void on(@Observes StaffInvited invited) {
            var fresh = invited.secret() != null;
            var path = fresh ? Paths.staffPassword(invited.secret()) : home(invited.scope());
            var series = invited.scope().series();
            mails.write(
                    invited.account(),
                    path,
                    about -> new InvitationLetter(
                            about,
                            about.say().invitation(),
                            new StrangerText(invited.by()),
                            event(invited.scope().slug(), about),
                            series == null ? null : new OrganiserText(Wording.asTyped(series)),
                            invited.scope() == Scope.NEW_EVENTS,
                            fresh));
        }

        private static String home(Scope scope) {
            return scope.slug() == null ? Paths.ORGANISER : Paths.organiserEvent(scope.slug());
        }

        /** By its title, that of its draft until it is published; null: it is about none. */
        private OrganiserText event(String slug, StaffLetterContext about) {
            return slug == null
                    ? null
                    : new OrganiserText(events.withSlug(slug)
                            .map(Event::title)
                            .or(() -> drafts.withSlug(slug)
                                    .map(draft -> draft.document().title()))
                            .map(title -> title.in(about.reader().locale()))
                            .orElseGet(() -> Wording.asTyped(slug)));
        }
    }
}
