package org.openroundtable.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Characters that nobody sees. Some of them shape the letters or the emoji beside them and belong to the text (Unicode
 * sections 5.21 and 23.2 to 23.4, UTS 51); the others come along when text is copied, or hide what is not there.
 */
public final class Invisible {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    /** A letter of Braille without a dot. */
    private static final int BLANK_BRAILLE = 0x2800;

    /** Category of a virama. */
    private static final int VIRAMA = 9;

    private Invisible() {}

    /** Nothing is to be seen of the text, whatever it is made of. */
    public static boolean isAll(String text) {
        return text.codePoints().allMatch(Invisible::is);
    }

    /** The text without what cannot be seen and shapes nothing; line ends and spaces of all kinds stay. */
    public static String dropIdle(String text) {
        if (text.chars().allMatch(character -> character < SOFT_HYPHEN)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        var characters = text.codePoints().toArray();
        for (var at = 0; at < characters.length; at++) {
            var before = kept.length() == 0 ? -1 : kept.codePointBefore(kept.length());
            var after = at + 1 < characters.length ? characters[at + 1] : -1;
            if (!isIgnorable(characters[at]) || shapes(characters[at], before, after)) {
                kept.appendCodePoint(characters[at]);
            }
        }
        return kept.toString();
    }

    /** One that shows nothing by itself: a space, a control, a filler. */
    public static boolean is(int character) {
        return character == BLANK_BRAILLE
                || isIgnorable(character)
                || switch (Character.getType(character)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    /** The same behind a text that nothing idle is in any more: a variation selector or a tag shapes what it ends. */
    public static boolean endsNothing(int character) {
        return is(character) && !isVariation(character) && !isTag(character) && !isHangul(character);
    }

    /** Part of a flag such as that of Wales. */
    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }

    private static boolean isIgnorable(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Marks of direction shape a whole line. */
    private static boolean shapes(int character, int before, int after) {
        if (UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL)) {
            return true;
        }
        if (before < 0) {
            return false;
        }
        if (character == JOINER && isEmoji(after)) {
            return isEmoji(before) || isVariation(before);
        }
        if (character == JOINER || character == NON_JOINER) {
            return joins(before) || isVirama(after);
        }
        if (isVariation(character)) {
            return isIdeograph(before)
                    || isEmoji(before) && (before > 0x7F || after == KEYCAP)
                    || isOfVaryingScript(before);
        }
        return isTag(character)
                ? before == BLACK_FLAG || isTag(before)
                : isHangul(character) && (isHangul(before) || isHangul(after));
    }

    private static boolean joins(int letter) {
        return isVirama(letter)
                || UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE) != UCharacter.JoiningType.NON_JOINING;
    }

    private static boolean isVirama(int character) {
        return character >= 0 && UCharacter.getCombiningClass(character) == VIRAMA;
    }

    private static boolean isVariation(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.VARIATION_SELECTOR);
    }

    private static boolean isEmoji(int character) {
        return character >= 0
                && (UCharacter.hasBinaryProperty(character, UProperty.EMOJI)
                        || UCharacter.hasBinaryProperty(character, UProperty.EMOJI_MODIFIER));
    }

    private static boolean isIdeograph(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC);
    }

    /** In which letters have forms to choose from. */
    private static boolean isOfVaryingScript(int character) {
        return switch (UScript.getScript(character)) {
            case UScript.MONGOLIAN, UScript.MYANMAR, UScript.PHAGS_PA -> true;
            default -> false;
        };
    }

    /** Of the letters that syllables are made of; the filler for half a word (U+3164) is not. */
    private static boolean isHangul(int character) {
        return character >= 0x1100 && character <= 0x11FF;
    }
}
