package org.openroundtable.organiser.signin.onward;

import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Begins a download that was asked for before its sender signed in again. A browser that is led to a file keeps showing
 * the page before, which would be the one that asks for the password.
 *
 * @param file its address
 * @param back the page that the file was asked for on
 */
@CheckedTemplate(basePath = "organiser/signin/onward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DownloadPage(String file, String back) implements TemplateInstance {

    /** A file stands below the page with its link, and takes what it is narrowed by from that page's address. */
    private static final Pattern FILE = Pattern.compile("(/[^?#]+)/(?:export|[^/?#]+\\.(?:csv|xlsx|pdf))(\\?[^#]*)?");

    /** Empty: where they are going is a page. */
    public static Optional<DownloadPage> of(String then) {
        var file = FILE.matcher(then);
        return file.matches()
                ? Optional.of(new DownloadPage(then, file.group(1) + (file.group(2) == null ? "" : file.group(2))))
                : Optional.empty();
    }
}
