package org.openroundtable.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;

/**
 * Links what a training run has loaded before it ends. The virtual machine archives no class that was not linked, if it came
 * by another class loader than its own; a tenth of those that a start loads would have to be read from their files again.
 */
@Singleton
class LinkedClasses {

    /** Names the file into which the virtual machine writes what it loads; there is none but in a training run. */
    static final String FILE = "openroundtable.training.classes";

    private static final Pattern LOADED = Pattern.compile("^([\\w.$]+) source:");

    void link(@Observes ShutdownEvent end) throws IOException {
        var file = System.getProperty(FILE);
        if (file == null) {
            return;
        }
        var loader = Thread.currentThread().getContextClassLoader();
        Files.readAllLines(Path.of(file)).stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .forEach(loaded -> link(loaded.group(1), loader));
    }

    /** Whoever asks a class for its constructors has it linked, and not initialised. */
    private static void link(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader).getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError notOurs) {
            // of no use to a start either
        }
    }
}
