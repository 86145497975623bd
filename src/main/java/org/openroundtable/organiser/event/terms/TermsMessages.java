package org.openroundtable.organiser.event.terms;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page about registering for an event says. */
@MessageBundle("terms")
public interface TermsMessages {

    String window();

    String opensHint(String place);

    String closesHint();

    String changesHint();

    String places();

    String capacityHint();

    String waitlist();

    String offerHint();

    String perOrganisation();

    String limitPerOrganisationHint();

    String overLimitWaits();

    String overLimitRefused();

    String confirm();

    String admission();

    String codeOrInvitation();

    String confirmAddress();

    String holdHint();

    String approval();

    String approvalHint();
}
