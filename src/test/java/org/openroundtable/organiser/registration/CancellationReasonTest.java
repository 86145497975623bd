package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.mail.Mail;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CancellationReasonTest {

    private static final String WHY = "The room is <closed> & moved";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Test
    void theReasonIsInTheLetterIfTheRegistrantIsToReadIt() {
        var letter = cancel("true");
        assertThat(letter.text()).contains("The reason given: " + WHY);
        assertThat(letter.html()).contains("The reason given:", "The room is &lt;closed&gt; &amp; moved");
    }

    @Test
    void elseItIsForTheHouseAlone() {
        var letter = cancel(null);
        assertThat(letter.text()).contains("is cancelled").doesNotContain("reason", "The room");
    }

    /** @param told as the form has it; null: it is not ticked */
    private Mail cancel(String told) {
        var event = given.anEvent().openNow();
        var name = "anna-" + event;
        var registered = people.register(event, name);
        var form = organisers.as(Role.DESK, event).formParam("reason", WHY);
        var answer = (told == null ? form : form.formParam("told", told))
                .post("/organiser/events/" + event + "/registrations/"
                        + registered.registration().id() + "/cancellation");
        assertThat(answer.statusCode()).isEqualTo(303);
        return letterbox.only("cancellation", name + "@industry.example");
    }
}
