package org.openroundtable.organiser.release;

import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which drafts are published. */
@MessageBundle("release")
public interface ReleaseMessages {

    String publish();

    String nothingToPublish();

    String behind();

    String seenOtherwise();

    String incomplete();

    String missing();

    String inUse(long registrations);

    String questionInUse(long registrations);

    String answered(long people);

    String rulesMeanwhile();

    String ruleNow();

    String blocked();

    String seriesRefused();

    String changes();

    String warnings();

    @Message
    String rule(WarningRule rule);

    @Message
    String severity(Severity severity);

    String rules();

    String rulesLead();

    String saveRules();

    String people();

    String registered(long people);

    String waiting(long people);

    String undecided(long people);

    String letters(long people);

    String noLetters();

    String speakers();

    String overlap(String first, String second, long people);

    String told();

    String toldHint();

    @Message
    String occasion(Occasion occasion);

    String byOrganisers();

    String note();

    String noteHint();

    String noteTooLong(int longest);

    String releases();

    String noReleases();

    String release(int number);

    String first();

    String heldBack();

    String live();

    String compare();

    String compareWith();

    String asDraft();

    String asDraftHint();

    String asDraftRefused(String from, String to);

    String sinceBefore();

    String sinceRelease(int number);
}
