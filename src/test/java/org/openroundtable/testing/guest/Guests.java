package org.openroundtable.testing.guest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.registration.block.NewBlock;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.focalpoint.FocalPointDesk;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.InviteeList;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;

/** People who are invited to an event. */
@Singleton
public class Guests {

    private static final Pattern DELEGATION = Pattern.compile("/delegations/[A-Za-z0-9_-]{43}");
    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}");

    @Inject
    InvitationDesk desk;

    @Inject
    FocalPointDesk focalPoints;

    @Inject
    EventSnapshots events;

    @Inject
    AccessCodes codes;

    @Inject
    Blocks blocks;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    /** @param people one in a line */
    public void invite(String event, String people) {
        invite(event, people, null);
    }

    /** @param block id of the block that they are given a place of; null: none */
    public void invite(String event, String people, Long block) {
        desk.invite(
                events.current(event).orElseThrow(),
                InviteeList.read(people).invitees(),
                Language.base(),
                null,
                block,
                Actor.SYSTEM,
                clock.instant());
    }

    /**
     * @param most so many can be registered with it; null: any number
     * @return id
     */
    public Long make(String event, String code, Integer most) {
        codes.make(
                events.current(event).orElseThrow(),
                new NewCode(code, "Newsletter", most, clock.instant().plus(Duration.ofDays(3))),
                Actor.SYSTEM,
                clock.instant());
        var made = codes.of(events.current(event).orElseThrow().id());
        return made.get(made.size() - 1).code().id();
    }

    /**
     * Places that are kept, of which nobody has one.
     *
     * @return id
     */
    public Long reserve(String event, int places) {
        var wanted =
                new NewBlock("Speakers’ guests", null, places, clock.instant().plus(Duration.ofDays(3)));
        var outcome = blocks.reserve(events.current(event).orElseThrow(), wanted, Actor.SYSTEM, clock.instant());
        return ((Reserved) outcome).block();
    }

    /** The path to which the one mail of the occasion leads. */
    public String link(String occasion, String address) {
        var link = LINK.matcher(letterbox.only(occasion, address).text());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group();
    }

    /** @return path of the page of whoever looks after an organisation from now on */
    public String lookAfter(String event, String organisation, String address) {
        focalPoints.name(
                events.current(event).orElseThrow(),
                organisation,
                new EmailAddress(address),
                Language.base(),
                Actor.SYSTEM,
                clock.instant());
        var mails = letterbox.all("focal-point", address);
        var link = DELEGATION.matcher(mails.get(mails.size() - 1).text());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group();
    }

    /**
     * Pages behind links of invitations.
     *
     * @param open address of somebody who has not answered
     * @param declined address of somebody who has said no
     */
    public List<String> paths(String event, String open, String declined) {
        invite(event, open + "\n" + declined);
        var refused = link("invited", declined) + "/refusal";
        HtmlForm.on(refused).send();
        var link = link("invited", open);
        return List.of(link, link + "/refusal", refused);
    }
}
