package org.openroundtable.benchmark.organisation;

import org.openroundtable.organisation.matching.Accuracy;

/** Prints how well the spellings of the labelled set are matched, and each that is not. */
public final class Matching {

    private Matching() {}

    public static void main(String... arguments) {
        var accuracy = Accuracy.measured();
        System.out.printf(
                "%d spellings of known organisations; matched at once %d, of which right %d; offered for decision %d%n",
                accuracy.spellings(), accuracy.automatic(), accuracy.right(), accuracy.queued());
        System.out.printf(
                "precision at once %.4f, recall at once %.4f, recall at once or offered %.4f%n",
                accuracy.precision(), accuracy.automaticRecall(), accuracy.recall());
        accuracy.faults().forEach((kind, spellings) -> {
            System.out.printf("%s: %d%n", kind, spellings.size());
            spellings.forEach(spelling -> System.out.println("  " + spelling));
        });
    }
}
