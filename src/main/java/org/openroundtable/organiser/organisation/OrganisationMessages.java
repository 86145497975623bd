package org.openroundtable.organiser.organisation;

import org.openroundtable.organisation.identifier.IdentifierKind;
import org.openroundtable.organisation.matching.Evidence;
import org.openroundtable.organisation.pair.PairQueue.Part;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about records of organisations say. */
@MessageBundle("records")
public interface OrganisationMessages {

    String title();

    String text();

    String words();

    String find();

    String country();

    String anyCountry();

    String type();

    String anyType();

    String name();

    String registrations();

    String confirmed();

    String none();

    String next();

    String all();

    String table();

    String spellings();

    String spellingsText();

    String spelling();

    String alsoTyped();

    String first();

    String countries();

    String how();

    String asWritten();

    @Message
    String evidence(Evidence evidence);

    String pick(String spelling);

    String split();

    String splitTitle(String name);

    String splitText();

    String splitCountry();

    String splitNew();

    String splitInto();

    String splitNow();

    String splitLook();

    String merge();

    String mergerTitle(String name);

    String mergerText();

    String mergerPreview(String from, String into);

    String mergerNow(String into);

    String choose();

    String chosen(String name);

    String noneLike();

    String changes();

    String past();

    String changedSpellings(int number);

    String event();

    String speakers();

    String excess();

    String excessOf(long people, int limit);

    String typed();

    String events();

    String history();

    String wasMerged(String from, String into);

    String wasSplit(String from, String into);

    String undone();

    String undo();

    String undoOf(String from, String into);

    String details();

    String detailsText();

    String save();

    String size();

    String sizeTrue();

    String sizeFalse();

    String unknown();

    String website();

    String domains();

    String domainsHint();

    String notTheirs();

    String movedOn();

    String nothingToMove();

    String nothingLeft();

    String noneChosen();

    String nameFault(int most);

    String typeMissing();

    String websiteFault();

    String domainFault(String domain);

    @Message
    String identifier(IdentifierKind kind);

    String identifierFault();

    String pairs();

    String pairsText();

    String noPairs();

    String pair(String one, String other);

    @Message
    String part(Part part);

    String same();

    String different();

    String unsure();

    String reopen();

    String evidenceOf();
}
