package org.openroundtable.organisation.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** By what a register knows an organisation. */
public enum IdentifierKind {
    /** For value added tax in the European Union. */
    VAT("[ .\\-/]", VatNumber::isValid),
    /** Participant identification code of the Commission's funding programmes: nine digits without a check. */
    PIC("[ .]", number -> number.matches("\\d{9}")),
    /** Legal entity identifier (ISO 17442). */
    LEI("[ -]", number -> number.matches("[A-Z0-9]{18}\\d{2}") && CheckDigits.isMod97(number)),
    /** Research Organization Registry, as an address or the last part of it alone. */
    ROR("^HTTPS://ROR\\.ORG/|^ROR\\.ORG/|\\s", Ror::isValid),
    /** The Union's transparency register; how its last two digits are made is not published. */
    TRANSPARENCY_REGISTER("\\s", number -> number.matches("\\d{9,12}-\\d{2}"));

    private final String ignored;
    private final Predicate<String> rule;

    IdentifierKind(String ignored, Predicate<String> rule) {
        this.ignored = ignored;
        this.rule = rule;
    }

    /** In forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As registers write it, of what somebody has typed; empty: it is none. */
    public Optional<String> read(String typed) {
        var number = typed.strip().toUpperCase(Locale.ROOT).replaceAll(ignored, "");
        return rule.test(number)
                ? Optional.of(this == ROR ? number.toLowerCase(Locale.ROOT) : number)
                : Optional.empty();
    }
}
