package org.openroundtable.document;

import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.ImportOutcome.Replaced;
import org.openroundtable.event.EventSlug;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages have addresses that would be those of events. */
@QuarkusTest
class ReservedSlugTest {

    private static final String EVENTS = "(/organiser|/api/v1)?/events/";

    @Inject
    Given given;

    @Inject
    DocumentImport documents;

    @Inject
    EntityManager database;

    @Test
    void whateverStandsInThePlaceOfANameIsReserved() {
        var names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openroundtable").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(ReservedSlugTest::paths)
                        .filter(path -> path.matches(EVENTS + ".*"))
                        .map(path -> path.replaceFirst(EVENTS, "").replaceFirst("/.*", ""))
                        .filter(name -> !name.startsWith("{"))
                        .toList();

        assertThat(names).isNotEmpty().allMatch(EventSlug::isReserved);
    }

    private static Stream<String> paths(JavaClass type) {
        var path = type.getAnnotationOfType(Path.class).value();
        return Stream.concat(
                Stream.of(path),
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Path.class))
                        .map(method -> method.getAnnotationOfType(Path.class).value())
                        .map(below -> below.startsWith("/") ? path + below : path + "/" + below));
    }

    @Test
    void anEventThatHasHadSuchANameKeepsIt() {
        var event = given.anEvent();
        var slug = event.openNow();
        rename(slug, "new");
        try {
            assertThat(documents.put("new", event.document().put("slug", "new"), Actor.SYSTEM))
                    .isEqualTo(new Replaced());
        } finally {
            rename("new", slug);
        }
    }

    private void rename(String former, String now) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update event set slug = ?2 where slug = ?1")
                        .setParameter(1, former)
                        .setParameter(2, now)
                        .executeUpdate());
    }
}
