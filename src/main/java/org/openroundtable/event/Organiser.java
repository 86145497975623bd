package org.openroundtable.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who gives an event; mails about it are sent in this name, and answers go to this address. */
@Embeddable
public class Organiser {

    @Column(name = "organiser_name")
    public String name;

    /** ISO 3166-1 alpha-2, or null. */
    @Column(name = "organiser_country", columnDefinition = "bpchar")
    public String country;

    @Column(name = "organiser_email")
    public String email;
}
