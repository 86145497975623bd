package org.openroundtable.notification.letter;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.notification.Letter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static org.assertj.core.api.Assertions.assertThat;

/** Each letter is complete. What they say, and when, is in {@code NotificationsTest}. */
class LettersTest {

    static Stream<Class<?>> letters() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(AddressLetter.class).stream()
                        .filter(type -> type.isAssignableTo(Letter.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterHasBothItsTemplates(Class<? extends Letter> letter) {
        var folder = letter.getPackageName().replace("org.openroundtable.", "").replace('.', '/');
        var name = letter.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
        assertThat(letter).isRecord();
        for (var version : new String[] {".html", ".txt"}) {
            assertThat(LettersTest.class.getResource("/templates/" + folder + "/" + name + version))
                    .as(name + version)
                    .isNotNull();
        }
    }

    @Test
    void theOutboxKnowsALetterByItsOccasion() {
        assertThat(new EventCancelledLetter(null, null, null).occasion()).isEqualTo("event-cancelled");
        assertThat(new AddressLetter(null, null).occasion()).isEqualTo("address");
    }
}
