package org.openroundtable.notification.staff;

import io.quarkus.qute.TemplateInstance;

/** A kind of mail: a record named by its occasion, with a pair of templates, as letters to registrants are. */
interface StaffLetter extends TemplateInstance {

    StaffLetterContext about();

    /** The first line; also the subject. */
    String heading();

    /** By which programs end that such mails come; null: they come once. */
    default String unsubscribe() {
        return null;
    }
}
