package org.openroundtable.organiser.registration;

import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.Column;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that list registrations. */
@MessageBundle("registrations")
public interface RegistrationsMessages {

    String title();

    String found(long number);

    String foundAll(long number);

    String none();

    String noneFound();

    String words();

    String find();

    String apply();

    String code();

    String anyCode();

    String anyBlock();

    String invited();

    String showAll();

    String moreFilters();

    String columns();

    String statusIs();

    String country();

    String typeOfOrganisation();

    String session();

    String anySession();

    String placeInSession();

    String anyPlace();

    String present();

    String absent();

    String confirmedIn();

    String counted();

    String anyCountry();

    String anyType();

    String tag();

    String anyTag();

    String organisation();

    String organisationIs(String name);

    String from();

    String until();

    String needs();

    String anyAnswer();

    String yes();

    String no();

    String unknown();

    String picked();

    String onlyPicked();

    String pickAll();

    String workOnPicked();

    String workOnAll(long number);

    String next();

    String first();

    String export();

    String asCsv();

    String asXlsx();

    String asPdf();

    String badges();

    String table();

    @Message
    String column(Column column);

    @Message
    String status(RegistrationState state);

    @Message
    String place(PlaceState state);

    /** Of a place that is theirs once the registration is confirmed. */
    String held();

    String views();

    String saveView();

    String changeViews();

    String viewName();

    String viewHint();

    String shared();

    String save();

    String removeView(String name);

    String sharedBy(String name);

    String viewNameMissing();

    String viewNameTooLong(int most);

    String tooManyViews(int most);
}
