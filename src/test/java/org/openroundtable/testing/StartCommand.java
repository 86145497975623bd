package org.openroundtable.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.condition.OS;

/** The commands that start the application. */
final class StartCommand {

    static final String JAVA_HOME = System.getProperty("java.home");

    private static final boolean IS_WINDOWS = OS.WINDOWS.isCurrentOs();

    private StartCommand() {}

    /** The README's, where there is a shell for it. */
    static String[] launcher() {
        return IS_WINDOWS
                ? plain()
                : new String[] {
                    Path.of("bin", "openroundtable").toAbsolutePath().toString()
                };
    }

    /** {@code java -jar} and no option. */
    static String[] plain() {
        return new String[] {
            Path.of(JAVA_HOME, "bin", "java").toString(),
            "-jar",
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString()
        };
    }

    /** The README's for a first look, from the sources. */
    static String[] devMode() {
        return new String[] {
            Path.of(IS_WINDOWS ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString(),
            "-B",
            "quarkus:dev",
            // The default port for a debugger may be taken; the console would wait for keys.
            "-Ddebug=false",
            "-Dquarkus.console.enabled=false",
            "-Dformat=check"
        };
    }
}
