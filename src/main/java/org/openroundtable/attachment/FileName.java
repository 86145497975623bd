package org.openroundtable.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.openroundtable.file.FileType;
import org.openroundtable.language.Composed;

/** What a file is called in its address and when it is saved: letters, digits and hyphens, with the ending of its type. */
final class FileName {

    private static final int LONGEST = 60;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    private FileName() {}

    static String of(String sent, FileType type) {
        var name = sent == null ? "" : PATH.matcher(sent).replaceAll("");
        var plain = Normalizer.normalize(Composed.of(ENDING.matcher(name).replaceAll("")), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return (cut.isEmpty() ? "file" : cut) + "." + type.extension();
    }
}
