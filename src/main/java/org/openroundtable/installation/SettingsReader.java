package org.openroundtable.installation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.installation.InstallationSettings.Logo;
import org.openroundtable.installation.InstallationSettings.UsualPrivacy;
import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;
import org.openroundtable.json.JsonRule;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.link.WebAddress;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads settings as they are stored or were typed, and says everything that is wrong with them at once. */
public final class SettingsReader {

    /** Of a name, in characters. */
    static final int LINE = 80;
    /** Of who decides about personal data, in characters. */
    static final int CONTROLLER = 300;
    /** Of the path of a file, in characters. */
    static final int PATH = 200;
    /** Of whom to tell of weaknesses, in characters. */
    static final int CONTACT = 500;
    /** Of a date, in characters. */
    static final int DAY = 10;
    /** Of a page in one language, in characters. */
    static final int PAGE = 20_000;

    private final List<Fault> faults = new ArrayList<>();
    private final InstallationSettings settings;
    private List<Language> languages;

    public SettingsReader(JsonNode json) {
        settings = Fields.readAll(json, faults, this::settings);
    }

    /** Without what is faulty. */
    public InstallationSettings settings() {
        return settings;
    }

    public List<Fault> faults() {
        return faults;
    }

    private InstallationSettings settings(Fields in) {
        languages = languages(in);
        var beginning = Optional.ofNullable(in.object("newEvents", this::beginning));
        var sender = Optional.ofNullable(in.object("sender", SettingsReader::sender));
        return new InstallationSettings(
                text(in, "name", true, LINE),
                in.object("logo", SettingsReader::logo),
                languages,
                sender.map(Sender::name).orElse(null),
                sender.map(Sender::replyTo).orElse(null),
                Optional.ofNullable(in.object("pages", this::pages)).orElse(Map.of()),
                warnings(in.value("rules")),
                beginning.map(Beginning::privacy).orElse(UsualPrivacy.NONE),
                beginning.map(Beginning::questions).orElse(null),
                in.object("securityReports", SettingsReader::security));
    }

    /** What the build does not speak any more is not offered. */
    private static List<Language> languages(Fields in) {
        return Optional.ofNullable(in.lines("offered", Language.tags().size(), tag -> true, JsonRule.LANGUAGE)).stream()
                .flatMap(List::stream)
                .map(Language::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Logo logo(Fields in) {
        return new Logo(
                in.number("id", 1, Integer.MAX_VALUE),
                in.line("path", PATH),
                in.number("width", 1, Integer.MAX_VALUE),
                in.number("height", 1, Integer.MAX_VALUE));
    }

    private record Sender(String name, String replyTo) {}

    private static Sender sender(Fields in) {
        return new Sender(
                in.line("name", LINE), in.text("replyTo", EmailAddress.LONGEST, EmailAddress::isValid, JsonRule.EMAIL));
    }

    /** Null: incomplete. */
    private static SecurityReports security(Fields in) {
        var contact = in.text("contact", CONTACT, SettingsReader::isContact, SettingRule.CONTACT);
        var goodUntil = in.text("goodUntil", DAY, SettingsReader::isDay, SettingRule.DAY);
        if (in.required("contact", contact) == null || in.required("goodUntil", goodUntil) == null) {
            return null;
        }
        return new SecurityReports(contact, LocalDate.parse(goodUntil));
    }

    private static boolean isContact(String text) {
        return EmailAddress.isValid(text)
                || SecurityReports.isWeb(text) && WebAddress.of(text).isPresent();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private record Beginning(UsualPrivacy privacy, JsonNode questions) {}

    private Beginning beginning(Fields in) {
        return new Beginning(
                Optional.ofNullable(in.object("privacy", this::privacy)).orElse(UsualPrivacy.NONE),
                in.value("questions"));
    }

    private UsualPrivacy privacy(Fields in) {
        return new UsualPrivacy(
                text(in, "controller", true, CONTROLLER),
                in.choice("law", PrivacyLaw.values(), PrivacyLaw::code),
                in.text("contact", EmailAddress.LONGEST, EmailAddress::isValid, JsonRule.EMAIL),
                text(in, "rights", false, PAGE));
    }

    /** Those who know the rules read them. */
    private static Map<String, String> warnings(JsonNode rules) {
        return rules == null
                ? Map.of()
                : rules.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, rule -> rule.getValue()
                        .asText()));
    }

    private Map<LegalPage, Text> pages(Fields in) {
        var pages = new EnumMap<LegalPage, Text>(LegalPage.class);
        for (var page : LegalPage.values()) {
            var text = text(in, page.code(), false, PAGE);
            if (text != null) {
                pages.put(page, text);
            }
        }
        return pages;
    }

    /** An object with a string for each language, none of which must be there. */
    private Text text(Fields in, String name, boolean isLine, int longest) {
        var texts = in.object(name, each -> {
            var byTag = new TreeMap<String, String>();
            for (var tag : Language.tags()) {
                var text = isLine ? each.line(tag, longest) : each.text(tag, longest);
                if (text != null) {
                    byTag.put(tag, text);
                }
            }
            return byTag;
        });
        return texts == null || texts.isEmpty() ? null : Text.of(first(texts), texts);
    }

    private String first(Map<String, String> texts) {
        return languages.stream()
                .map(Language::tag)
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(
                        () -> Objects.requireNonNull(texts.keySet().iterator().next()));
    }
}
