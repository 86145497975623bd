package org.openroundtable.registration.block;

import java.time.Instant;

import org.openroundtable.account.Change;

/** What was done with a block, as the history keeps it. */
sealed interface BlockAct extends Change {

    record Kept(String name, int places, Instant endsAt) {

        static Kept of(Block block) {
            return new Kept(block.name(), block.places(), block.releaseAt());
        }
    }

    record PlacesReserved(Kept after) implements BlockAct {
        @Override
        public Object before() {
            return null;
        }
    }

    record BlockChanged(Kept before, Kept after) implements BlockAct {}

    record BlockReleased(Kept before) implements BlockAct {
        @Override
        public Object after() {
            return null;
        }
    }
}
