package org.openroundtable.web.kept;

import java.util.UUID;

/**
 * Names one filling-in of a form, so that sending it twice counts once. It is no secret, but everybody gets another one,
 * while the page around it is kept.
 */
public final class SubmissionName {

    /**
     * Where the name goes in a page that is drawn for everybody. Nobody can have written it into a text: another one is
     * drawn at each start.
     */
    public static final String PLACE = UUID.randomUUID().toString();

    private SubmissionName() {}
}
