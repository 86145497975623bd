package org.openroundtable.web.page;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.openroundtable.installation.Installation;
import org.openroundtable.installation.InstallationSettings;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.language.Text;

/** What every page shows of the installation. In templates {@code cdi:installation}. */
@Named("installation")
@RequestScoped
public class ShownInstallation {

    private final Installation installation;
    private final Visitor visitor;

    ShownInstallation(Installation installation, Visitor visitor) {
        this.installation = installation;
        this.visitor = visitor;
    }

    public Text getName() {
        return installation.settings().nameOr(visitor.getLanguage());
    }

    /** Null: it has none of its own. */
    public InstallationSettings.Logo getLogo() {
        return installation.settings().logo();
    }

    /** Those that are written. */
    public List<LegalPage> getPages() {
        return Arrays.stream(LegalPage.values())
                .filter(page -> installation.settings().page(page).isPresent())
                .toList();
    }
}
