package org.openroundtable.registration.desk;

/** What was seen when all was written was so no more when it counted; the transaction is rolled back, and begins again. */
class LostRace extends RuntimeException {

    LostRace() {
        super(null, null, false, false);
    }
}
