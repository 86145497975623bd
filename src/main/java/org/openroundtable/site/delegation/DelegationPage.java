package org.openroundtable.site.delegation;

import java.util.List;

import org.openroundtable.capacity.PerOrganisation;
import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.form.SessionCard;
import org.openroundtable.language.Text;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The registrations of an organisation, and a form for another.
 *
 * @param form null: nobody can register now
 */
@CheckedTemplate(basePath = "site/delegation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DelegationPage(
        EventHead event,
        Place place,
        List<Person> people,
        FormView form,
        List<SessionCard> cards,
        FieldOptions options,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * Whose page it is.
     *
     * @param path with the secret
     * @param perOrganisation how many of one can have a place; null: not limited
     */
    public record Place(String path, String organisation, PerOrganisation perOrganisation) {}

    /**
     * Somebody of the organisation.
     *
     * @param waitingPosition null: not waiting for the event
     * @param sessions titles of those in which they have or want a place
     */
    public record Person(
            Long id, String name, String email, RegistrationState state, Long waitingPosition, List<Text> sessions) {

        static Person of(RegistrationView registration) {
            return new Person(
                    registration.id(),
                    registration.registrant().fullName(),
                    registration.registrant().email(),
                    registration.state(),
                    registration.waitingPosition(),
                    registration.places().stream().map(PlaceView::title).toList());
        }

        public boolean isToBeApproved() {
            return state == RegistrationState.PENDING_APPROVAL;
        }
    }
}
