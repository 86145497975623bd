package org.openroundtable.organiser.settings;

import org.openroundtable.installation.LegalPage;
import org.openroundtable.link.Paths;

import io.quarkus.qute.TemplateEnum;

/** The pages about the settings. */
@TemplateEnum
public enum SettingsArea {
    GENERAL(""),
    IMPRINT("/pages/" + LegalPage.IMPRINT.code()),
    PRIVACY("/pages/" + LegalPage.PRIVACY.code()),
    ACCESSIBILITY("/pages/" + LegalPage.ACCESSIBILITY.code()),
    BEGINNING("/new-events"),
    WARNINGS("/warnings");

    private final String path;

    SettingsArea(String path) {
        this.path = Paths.ORGANISER + "/settings" + path;
    }

    public String path() {
        return path;
    }

    static SettingsArea of(LegalPage page) {
        return switch (page) {
            case IMPRINT -> IMPRINT;
            case PRIVACY -> PRIVACY;
            case ACCESSIBILITY -> ACCESSIBILITY;
        };
    }
}
