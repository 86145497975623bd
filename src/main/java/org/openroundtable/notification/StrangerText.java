package org.openroundtable.notification;

import java.util.regex.Pattern;

import org.openroundtable.language.Wording;

/**
 * What anybody could type, and have mailed in our name to an address that need not be theirs: no program makes a link of
 * it, since a hair space stands within everything that reads like one.
 */
public final class StrangerText extends ForeignText {

    private static final Pattern LINK_LIKE = Pattern.compile("[\\p{Cntrl}/@:]|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}");
    private static final Pattern JOINT = Pattern.compile("(?<=[./@:])(?=\\S)");

    public StrangerText(String text) {
        super(Wording.asTyped(text));
    }

    static boolean readsLikeALink(String text) {
        return LINK_LIKE.matcher(text).find();
    }

    @Override
    String words() {
        var text = super.words();
        return readsLikeALink(text) ? JOINT.matcher(text).replaceAll("\u200A") : text;
    }
}
