package org.openroundtable.capacity;

import java.util.Map;

import org.openroundtable.capacity.LimitOwner.OfOrganisation;

/**
 * How many places the people of one organisation have. It is counted when somebody asks, and written down nowhere: so it
 * is right whichever organisation a registration points to, also when two turn out to be one.
 */
public interface OrganisationUse {

    /**
     * In the event, and in those of its sessions in which they have any; as the database knows it. What the transaction has
     * changed and not written yet does not count.
     */
    Map<OfOrganisation, Integer> taken(Long event, Long organisation);
}
