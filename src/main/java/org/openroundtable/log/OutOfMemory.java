package org.openroundtable.log;

/**
 * Ends the process where memory has run out: one that is started again serves people, one that limps does not. With
 * {@code -XX:+ExitOnOutOfMemoryError} the virtual machine does so itself; without it the first line of the log that tells
 * of it does, since what runs out of memory is caught and logged by somebody.
 */
final class OutOfMemory {

    /** As the virtual machine's own. */
    private static final int EXIT_CODE = 3;

    private OutOfMemory() {}

    static void endIfToldBy(Throwable fault) {
        var depth = 0;
        for (var cause = fault; cause != null && depth < ToldException.DEEPEST; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                System.err.println("Terminating due to java.lang.OutOfMemoryError");
                Runtime.getRuntime().halt(EXIT_CODE);
            }
            depth++;
        }
    }
}
