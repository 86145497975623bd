package org.openroundtable.document;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.PreviewOutcome.Changes;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who would be served if limits were raised; what comes of it shows {@link DocumentPreviewTest}. */
@QuarkusTest
class PromotionsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    DocumentPreview preview;

    @Inject
    Statements statements;

    @Test
    void whomALargerCapacityGivesAPlaceIsAskedAsOftenHoweverManyWait() {
        var few = raisedWhereAreWaiting(2);
        var many = raisedWhereAreWaiting(12);

        assertThat(statements.of(() -> assertThat(wouldChange(many).writtenTo()).isEqualTo(12)))
                .isEqualTo(statements.of(
                        () -> assertThat(wouldChange(few).writtenTo()).isEqualTo(2)));
    }

    private EventBuilder raisedWhereAreWaiting(int number) {
        var event = given.anEvent().limitedTo(null, 1);
        var slug = event.openNow();
        IntStream.rangeClosed(0, number).forEach(person -> people.register(slug, "person" + person, "s1"));
        return event.limitedTo(null, 50);
    }

    private Changes wouldChange(EventBuilder event) {
        var document = event.document();
        return (Changes) preview.of(document.get("slug").textValue(), document, Actor.SYSTEM);
    }
}
