package org.openroundtable.organisation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        // what can and cannot be seen
        "case and accents, 'Captura Biométrica, S.L.', 'CAPTURA BIOMÉTRICA S.L'",
        "composed or not, 'Captura Biome\u0301trica', 'Captura Biométrica'",
        "space, '  Norrvik   Identity AB ', 'Norrvik Identity AB'",
        "no-break space, 'Norrvik\u00A0Identity\u202FAB', 'Norrvik Identity AB'",
        "ideographic space, '東京\u3000大学', '東京 大学'",
        "soft hyphen, 'Nor\u00ADrvik', 'Norrvik'",
        "zero-width space, 'Nor\u200Brvik', 'Norrvik'",
        "zero-width joiners, 'Nor\u200C\u200Drvik', 'Norrvik'",
        "word joiner, 'Nor\u2060rvik', 'Norrvik'",
        "byte order mark, '\uFEFFNorrvik', 'Norrvik'",
        "variation selectors, 'Norrvik\uFE0F', 'Norrvik'",
        "ideographic variation, '辻\uDB40\uDD00田', '辻田'",
        "combining grapheme joiner, 'Nor\u034Frvik', 'Norrvik'",
        "marks of direction, '\u202Bמגדלור\u202C\u200F', 'מגדלור'",
        "isolates, '\u2068Norrvik\u2069', 'Norrvik'",
        "hangul filler, 'Norrvik\u3164', 'Norrvik'",
        // letters
        "sharp s, 'Bahnstraße 4', 'BAHNSTRASSE 4'",
        "capital sharp s, 'BAHNSTRAẞE', 'Bahnstraße'",
        "Turkish I, 'İstanbul Parmak İzi', 'istanbul parmak izi'",
        "Turkish capitals, 'BOĞAZİÇİ IŞIK', 'Boğaziçi Işık'",
        "Turkish capitals without dots, 'ISTANBUL', 'İstanbul'",
        "Greek capitals, 'Κρίση Δεδομένων', 'ΚΡΙΣΗ ΔΕΔΟΜΕΝΩΝ'",
        "Greek capitals with accents, 'Κρίση Δεδομένων Α.Ε.', 'ΚΡΊΣΗ ΔΕΔΟΜΈΝΩΝ Α Ε'",
        "final sigma, 'Κόσμος', 'ΚΟΣΜΟΣ'",
        "Greek diaeresis, 'Προϊόν', 'ΠΡΟΪΟΝ'",
        "Greek diaeresis of capitals alone, 'Μάιος', 'ΜΑΪΟΣ'",
        "polytonic Greek, 'Ἀθῆναι', 'ΑΘΗΝΑΙ'",
        "Cyrillic, 'Черноморски данни ООД', 'ЧЕРНОМОРСКИ ДАННИ ООД'",
        "Georgian, 'საქართველო', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ'",
        "Hebrew points, 'מִגְדַּלּוֹר', 'מגדלור'",
        "Arabic vowels, 'نَخْلَة', 'نخلة'",
        "Arabic stretched, 'نـــخلة', 'نخلة'",
        "full width, 'Ｎｏｒｒｖｉｋ　ＡＢ', 'Norrvik AB'",
        "half-width kana, 'ﾄﾖﾀ', 'トヨタ'",
        "ligatures, 'Oﬀice', 'Office'",
        "letters of mathematics, '𝐍𝐨𝐫𝐫𝐯𝐢𝐤', 'Norrvik'",
        "digits, '٣٤ نخلة', '34 نخلة'",
        "superscript, 'I²', 'I2'",
        // signs
        "and, 'Smith & Sons', 'Smith and Sons'",
        "and without spaces, 'Smith&Sons', 'Smith and Sons'",
        "full-width and, 'Smith ＆ Sons', 'Smith & Sons'",
        "plus for and, 'Smith + Sons', 'Smith & Sons'",
        "plus for and without spaces, 'Smith+Sons', 'Smith & Sons'",
        "trade mark, 'Acme™', 'Acme'",
        "service mark, 'Acme℠', 'Acme'",
        "registered mark, 'Acme® Systems', 'Acme Systems'",
        "trade mark in words, 'Acme (TM)', 'Acme'",
        "registered mark in words, 'Acme(R) Systems', 'Acme Systems'",
        "sound recording and copyright, '© Acme ℗', 'Acme'",
        "dots of abbreviations, 'Peñalara S.L.', 'Peñalara SL'",
        "dots and spaces, 'Peñalara S. L.', 'Peñalara SL'",
        "dots in Polish, 'Odcisk Sp. z o.o.', 'Odcisk Sp z oo'",
        "dots in Turkish, 'Parmak A.Ş.', 'Parmak AŞ'",
        "dots in Greek, 'Κρίση Α.Ε.', 'ΚΡΙΣΗ ΑΕ'",
        "stroke of abbreviations, 'Søgaard A/S', 'Søgaard AS'",
        "dots in front, 'U.S.A. Systems', 'USA Systems'",
        "apostrophes, 'O''Malley', 'O’Malley'",
        "no apostrophe, 'O''Malley', 'OMALLEY'",
        "accents for apostrophes, 'O´Malley', 'O`Malley'",
        "letters for apostrophes, 'Oʻzbek', 'O''zbek'",
        "apostrophe in front, '’t Oog', '''t Oog'",
        "gershayim, 'זיהוי בע״מ', 'זיהוי בע\"מ'",
        "quotation marks, '„Norrvik“ AB', '«Norrvik» AB'",
        "hyphens, 'eu-LISA', 'eu‑LISA'",
        "dashes, 'Bio – Metrics', 'Bio—Metrics'",
        "brackets and commas, 'Norrvik (Sweden), AB', 'Norrvik Sweden AB'",
        "exclamation, 'Yahoo!', 'Yahoo'",
        "number sign in front, 'Studio #1', 'Studio 1'",
        "sharp, 'C♯ Studio', 'C# Studio'",
        "space before the last sign, 'Canal +', 'Canal+'",
    })
    void waysOfWritingOneNameAreTheSame(String kind, String one, String other) {
        assertThat(Spelling.of(one)).as(kind).isEqualTo(Spelling.of(other));
        assertThat(Spelling.of(Spelling.of(one).key())).as("of the key itself").isEqualTo(Spelling.of(one));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource({
        "legal forms, Norrvik Identity AB, Norrvik Identity AS",
        "accents of Latin letters, Lumen, Lúmen",
        "letters of their own, Гайдай, Гаидаи",
        "signs alone, '+++', '***'",
        "plus behind a letter, C, C++",
        "one plus and two, C+, C++",
        "sharp behind a letter, C, C#",
        "plus behind a word, Canal, Canal+",
        "plus behind a word among others, Canal Group, Canal+ Group",
        "plus behind a digit, Studio 3, Studio 3+",
        "percent, Studio 100, Studio 100%",
        "digits, Studio 1, Studio 2",
        "words with and without a space, The Rapist Group, Therapist Group",
        "letters that look alike, Acme, Асme",
    })
    void namesThatDifferInMoreStayApart(String kind, String one, String other) {
        assertThat(Spelling.of(one)).as(kind).isNotEqualTo(Spelling.of(other));
    }
}
