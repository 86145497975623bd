package org.openroundtable.organiser.history;

import java.util.stream.Stream;

import org.openroundtable.account.Change;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All that can be written down. */
final class Changes {

    private Changes() {}

    static Stream<JavaClass> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openroundtable").stream()
                        .filter(type -> type.isAssignableTo(Change.class) && !type.isInterface());
    }

    /** As an enum would call it. */
    static String words(JavaClass change) {
        return change.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase();
    }
}
