package org.openroundtable.organisation.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Five hundred organisations and how people write them, made from the list of the demonstration by ways of writing that
 * were seen there; the same each time. Among them are those that are hard to tell apart: sisters that differ in a number,
 * a direction or a letter, the same name in two countries, the same name with another legal form.
 */
public final class LabelledSet {

    /** An organisation as it is known. */
    public record Known(String name, String country, String domain) {

        public Described described() {
            return new Described(name, country, Set.of(new MailDomain(domain)));
        }
    }

    /**
     * How somebody has written it.
     *
     * @param organisation null: one that is not among those known
     */
    public record Written(String text, String country, String mail, Known organisation, String kind) {

        public Described described() {
            return new Described(text, country, MailDomain.of(mail).map(Set::of).orElse(Set.of()));
        }
    }

    private static final int ORGANISATIONS = 500;
    private static final List<String> FREE = List.of("gmail.com", "outlook.com", "gmx.de", "orange.fr", "yahoo.co.uk");
    private static final List<String[]> SISTERS = List.of(
            new String[] {" Nord", " Süd"},
            new String[] {" East", " West"},
            new String[] {" 1", " 2"},
            new String[] {" II", " III"},
            new String[] {" Holding", " Research"},
            new String[] {" Austria", " Australia"});
    private static final List<String> INSTITUTIONS =
            List.of(("University of %s|Ministry of Justice of %s|National Institute of %s|Chamber of Commerce of %s|"
                            + "Technical Agency %s|International Airport %s|Government Laboratory of %s|"
                            + "Association of %s Registrars")
                    .split("[|]"));
    private static final List<String> PLACES =
            List.of(("Ardenmoor|Belcastro|Corvania|Drumlin|Eastmere|Fjellvik|Grauenstein|Hollandria|Isenfurt|Jezerov|"
                            + "Karstadt|Lindholm|Montvert|Norrbacka|Ostrava Nova|Pineda|Quercia|Rocamar|Silberbach|Tarnowiec|"
                            + "Ulmenau|Valdoria|Westerlund|Xantria|Yverne|Zelengrad")
                    .split("[|]"));
    private static final Map<String, String> FORMS =
            pairs("GmbH=Gesellschaft mit beschränkter Haftung|AG=Aktiengesellschaft|Ltd=Limited|Inc.=Incorporated|"
                    + "AB=Aktiebolag|Oy=Osakeyhtiö|B.V.=BV|N.V.=NV|S.L.=SL|S.A.=SA|S.p.A.=SpA|S.r.l.=Srl|Lda.=Lda|"
                    + "Sp. z o.o.=spółka z o.o.|s.r.o.=spol. s r.o.|d.o.o.=doo|OÜ=Osaühing|A/S=AS|SAS=S.A.S.|"
                    + "SARL=S.à r.l.");
    private static final Map<String, String> ABBREVIATED =
            pairs("University=Univ.|Universität=Univ.|Institute=Inst.|International=Intl|National=Nat.|"
                    + "Ministry=Min.|Government=Govt.|Laboratory=Lab.|Technical=Tech.|Association=Assoc.");
    private static final List<String> DEPARTMENTS = List.of(
            ", IT Department",
            " (Abteilung IT)",
            " – Unit B3",
            ", Directorate for Borders",
            " / Sales",
            ", Dept. of Physics",
            " - Legal Team",
            ", Département informatique");
    private static final Map<Character, String> CYRILLIC = letters(
            "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ь y ю yu я ya");
    private static final Map<Character, String> GREEK = letters(
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    private final Random random = new Random(2020);
    private final List<Known> known = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();

    /** @param names with the country of each, in their order */
    public LabelledSet(Map<String, String> names) {
        names.forEach(this::know);
        var originals = List.copyOf(known);
        for (var at = 0; known.size() < 360; at++) {
            var base = withoutForm(originals.get((at * 7) % originals.size()).name());
            var sisters = SISTERS.get(at % SISTERS.size());
            know(base + sisters[0], originals.get((at * 7) % originals.size()).country());
            know(base + sisters[1], originals.get((at * 7) % originals.size()).country());
        }
        for (var at = 0; known.size() < 400; at++) {
            know(originals.get(at * 3).name(), originals.get(at * 3).country().equals("NL") ? "BE" : "NL");
        }
        for (var at = 0; known.size() < ORGANISATIONS; at++) {
            know(
                    INSTITUTIONS.get(at % INSTITUTIONS.size()).formatted(PLACES.get(at * 5 % PLACES.size())),
                    List.of("IE", "MT", "GB", "LU").get(at % 4));
        }
        known.forEach(this::write);
        strangers();
    }

    public List<Known> known() {
        return known;
    }

    public List<Written> written() {
        return written;
    }

    private void know(String name, String country) {
        var host = latin(name.toLowerCase(Locale.ROOT))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var domain =
                (host.isEmpty() ? "org" + known.size() : host) + "." + country.toLowerCase(Locale.ROOT) + ".example";
        var one = new Known(name, country, domain);
        if (!known.contains(one)) {
            known.add(one);
        }
    }

    private void write(Known one) {
        var bare = withoutForm(one.name());
        add(one, one.name().toUpperCase(Locale.ROOT), "capitals");
        add(one, without(one.name()), "accents");
        if (!bare.equals(one.name())) {
            add(one, bare, "no form");
        }
        add(one, slip(one.name()), "slip");
        add(one, one.name() + DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())), "department");
        for (var form : FORMS.entrySet()) {
            if (one.name().endsWith(" " + form.getKey())) {
                add(one, one.name().replace(" " + form.getKey(), " " + form.getValue()), "other form");
            }
        }
        for (var word : ABBREVIATED.entrySet()) {
            if (one.name().contains(word.getKey())) {
                add(one, one.name().replace(word.getKey(), word.getValue()), "abbreviated");
            }
        }
        var latin = latin(one.name().toLowerCase(Locale.ROOT));
        if (!latin.equals(one.name().toLowerCase(Locale.ROOT))) {
            add(one, latin, "transliterated");
        }
        add(one, one.name().replace(" ", "  ").replace("-", "\u2010") + "\u200B", "signs");
    }

    /** Who comes from an organisation that nobody knows yet, with a name that nearly is that of another. */
    private void strangers() {
        for (var at = 0; at < 150; at++) {
            var near = known.get(at);
            var bare = withoutForm(near.name());
            var text = List.of(bare + " Nova", "Nova " + bare, bare + " 7", bare + " Ukraine", bare + " Sud")
                    .get(at % 5);
            written.add(new Written(text, near.country(), "somebody@stranger" + at + ".example", null, "stranger"));
        }
    }

    private void add(Known one, String text, String kind) {
        var free = random.nextInt(10) < 3;
        var domain = free ? FREE.get(random.nextInt(FREE.size())) : one.domain();
        written.add(new Written(text, one.country(), "somebody@" + domain, one, kind));
    }

    private String slip(String name) {
        var at = 1 + random.nextInt(Math.max(1, withoutForm(name).length() - 2));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static String withoutForm(String name) {
        for (var form : FORMS.keySet()) {
            if (name.endsWith(" " + form)) {
                return name.substring(0, name.length() - form.length() - 1).replaceAll(",$", "");
            }
        }
        return name;
    }

    private static String without(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ß", "ss");
    }

    private static String latin(String name) {
        return without(name)
                .chars()
                .mapToObj(letter -> (char) letter)
                .map(letter -> CYRILLIC.getOrDefault(letter, GREEK.getOrDefault(letter, letter.toString())))
                .collect(Collectors.joining());
    }

    /** In their order. */
    private static Map<String, String> pairs(String pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var pair : pairs.split("[|]")) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }

    private static Map<Character, String> letters(String pairs) {
        var letters = new LinkedHashMap<Character, String>();
        var parts = Arrays.asList(pairs.split(" "));
        for (var at = 0; at < parts.size(); at += 2) {
            letters.put(parts.get(at).charAt(0), parts.get(at + 1));
        }
        return letters;
    }
}
