package org.openroundtable.capacity;

import java.util.Map;

import org.openroundtable.capacity.LimitOwner.OfOrganisation;

/**
 * The limits of a claim, all of which seemed free when somebody looked; nothing is taken yet.
 *
 * @param ids of the limits
 * @param version of the event
 * @param claim whose they are
 * @param ofOrganisation how many of its organisation may have a place, where there is a limit to that
 */
public record SeenFree(Long[] ids, long version, Claim claim, Map<OfOrganisation, Integer> ofOrganisation) {}
