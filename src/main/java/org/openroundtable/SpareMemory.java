package org.openroundtable;

import java.lang.management.ManagementFactory;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import com.sun.management.HotSpotDiagnosticMXBean;

/**
 * Gives back what the start has needed: a roundtable's server is quiet for most of the year, and often shares a small
 * machine. While nothing happens the virtual machine collects now and then, and keeps little more than is in use.
 *
 * @see <a href="https://openjdk.org/jeps/346">JEP 346: Promptly Return Unused Committed Memory from G1</a>
 */
@Singleton
class SpareMemory {

    private static final Logger LOG = Logger.getLogger(SpareMemory.class);

    /** Milliseconds since the last collection, and per cent of the heap that may be free after one. */
    private static final Map<String, String> OPTIONS =
            Map.of("G1PeriodicGCInterval", "5000", "MinHeapFreeRatio", "20", "MaxHeapFreeRatio", "50");

    void release(@Observes StartupEvent started) {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        try {
            OPTIONS.forEach(machine::setVMOption);
        } catch (IllegalArgumentException otherMachine) {
            LOG.debug("This virtual machine decides by itself what memory it keeps", otherMachine);
        }
    }
}
