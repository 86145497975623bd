package org.openroundtable.organiser.organisation;

import org.openroundtable.organisation.merge.MergeOutcome;
import org.openroundtable.organisation.merge.MergeOutcome.MovedOn;
import org.openroundtable.organisation.merge.MergeOutcome.NotTheirs;
import org.openroundtable.organisation.merge.MergeOutcome.Nothing;
import org.openroundtable.organisation.merge.MergeOutcome.NothingLeft;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Messages outside of templates. */
public final class Say {

    private Say() {}

    public static OrganisationMessages in(Visitor visitor) {
        return MessageBundles.get(
                OrganisationMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    /** Null: it was done. */
    public static String why(MergeOutcome outcome, Visitor visitor) {
        if (outcome instanceof NotTheirs) {
            return in(visitor).notTheirs();
        }
        if (outcome instanceof MovedOn) {
            return in(visitor).movedOn();
        }
        if (outcome instanceof NothingLeft) {
            return in(visitor).nothingLeft();
        }
        return outcome instanceof Nothing ? in(visitor).nothingToMove() : null;
    }
}
