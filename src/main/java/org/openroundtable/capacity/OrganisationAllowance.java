package org.openroundtable.capacity;

import org.openroundtable.capacity.LimitOwner.OfOrganisation;

/** What people of one organisation may have; there is no row of it. */
class OrganisationAllowance extends Allowance {

    private final OfOrganisation owner;

    OrganisationAllowance(OfOrganisation owner, PerOrganisation limit, int taken) {
        this.owner = owner;
        allow(limit.places(), limit.waitlist());
        startWith(taken);
    }

    @Override
    LimitOwner owner() {
        return owner;
    }
}
