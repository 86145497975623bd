package org.openroundtable.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.openroundtable.event.Event;
import org.openroundtable.organisation.OrganisationType;

/** A speaker's profile at one event. */
@Entity
public class Speaker {

    @Id
    @GeneratedValue(generator = "speaker_seq")
    @SequenceGenerator(name = "speaker_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Event event;

    /** Unique within the event; part of the URL. */
    public String code;

    /** Position in the event document. */
    @Column(name = "sort_order")
    public int sortOrder;

    /** Academic or other title before the name, or null. */
    public String title;

    /** As the person writes it; the order of its parts is not known. */
    public String name;

    /** As the person writes it, or null. */
    public String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_type", columnDefinition = "text")
    public OrganisationType organisationType;

    /** ISO 3166-1 alpha-2, or null. */
    @Column(columnDefinition = "bpchar")
    public String country;

    public String position;

    /** Markdown. */
    public String biography;
}
