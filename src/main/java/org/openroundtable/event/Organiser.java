package org.openroundtable.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who gives an event; mails about it are sent in this name, and answers go to this address.
 *
 * @param country ISO 3166-1 alpha-2, or null
 */
@Embeddable
public record Organiser(
        @Column(name = "organiser_name") String name,

        @Column(name = "organiser_country", columnDefinition = "bpchar")
        String country,

        @Column(name = "organiser_email") String email) {}
