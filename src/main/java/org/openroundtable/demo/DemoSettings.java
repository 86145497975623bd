package org.openroundtable.demo;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.installation.Installation;

/** Says who runs the demo, as an installation says it. */
@ApplicationScoped
class DemoSettings {

    private final Installation installation;
    private final Clock clock;

    DemoSettings(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /** Unless somebody has said something already. */
    void say() {
        if (installation.stored().version() == 0) {
            var said = DocumentTemplate.read("settings.json").asItIs();
            installation.change(0, settings -> settings.setAll(said), Actor.SYSTEM, clock.instant());
        }
    }
}
