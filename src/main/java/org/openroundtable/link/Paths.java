package org.openroundtable.link;

import java.time.LocalDate;

/**
 * Where things are on this site: paths without the public address. Slugs, codes and tokens are made of characters that an
 * address can hold.
 */
public final class Paths {

    public static final String HOME = "/";
    public static final String EVENTS = "/events";
    public static final String ORGANISER = "/organiser";

    private Paths() {}

    public static String event(String slug) {
        return EVENTS + "/" + slug;
    }

    public static String programme(String slug) {
        return event(slug) + "/programme";
    }

    /** One day of the programme. */
    public static String programme(String slug, LocalDate day) {
        return programme(slug) + "/" + day;
    }

    /** All sessions, for calendars. */
    public static String calendar(String slug) {
        return event(slug) + "/calendar.ics";
    }

    public static String session(String slug, String code) {
        return event(slug) + "/sessions/" + code;
    }

    public static String speakers(String slug) {
        return event(slug) + "/speakers";
    }

    public static String speaker(String slug, String code) {
        return speakers(slug) + "/" + code;
    }

    public static String organisations(String slug) {
        return event(slug) + "/organisations";
    }

    /** What has changed since it was published. */
    public static String changes(String slug) {
        return event(slug) + "/changes";
    }

    /** What is counted of it, as far as everybody may know it. */
    public static String publicFigures(String slug) {
        return event(slug) + "/figures";
    }

    /** Figures that were handed to the press. */
    public static String publicStatement(String slug, int number) {
        return publicFigures(slug) + "/" + number;
    }

    /** What its organiser says of personal data. */
    public static String privacy(String slug) {
        return event(slug) + "/privacy";
    }

    /** The event's own colours. */
    public static String theme(String slug) {
        return event(slug) + "/theme.css";
    }

    public static String register(String slug) {
        return event(slug) + "/register";
    }

    /** Where whoever has registered is sent, if the answer comes by mail. */
    public static String mailbox(String slug) {
        return register(slug) + "/mailbox";
    }

    /** @param token the secret of the link */
    public static String registration(String token) {
        return "/registrations/" + token;
    }

    /** @param token the secret that went to the address which is to be confirmed */
    public static String newAddress(String token) {
        return registration(token) + "/address";
    }

    /** @param token the secret of somebody's calendar, which opens nothing else */
    public static String subscription(String token) {
        return registration(token) + "/subscription.ics";
    }

    /** @param token the secret of the link in the mail */
    public static String invitation(String token) {
        return "/invitations/" + token;
    }

    /** @param token the secret of the link by which somebody looks after the registrations of an organisation */
    public static String delegation(String token) {
        return "/delegations/" + token;
    }

    /** Where whoever is invited says that they do not come. */
    public static String refusal(String token) {
        return invitation(token) + "/refusal";
    }

    /** @param token the secret of the link that makes the first administrator */
    public static String setUp(String token) {
        return ORGANISER + "/set-up/" + token;
    }

    /** @param token the secret of the link by which somebody with an account chooses a password */
    public static String staffPassword(String token) {
        return ORGANISER + "/sign-in/password/" + token;
    }

    /** An event as its organisers see it. */
    public static String organiserEvent(String slug) {
        return ORGANISER + event(slug);
    }

    /**
     * An upload.
     *
     * @param checksum SHA-256 of its content in hexadecimal digits
     * @param name what it is called when it is saved
     */
    public static String file(String checksum, String name) {
        return "/files/" + checksum + "/" + name;
    }

    /** Who has registered for an event, as its organisers see it. */
    public static String organiserRegistrations(String slug) {
        return organiserEvent(slug) + "/registrations";
    }

    /** Where it is ended that figures come by mail. */
    public static String summary(String secret) {
        return ORGANISER + "/summaries/" + secret;
    }

    /** What is counted of an event, as its organisers see it. */
    public static String figures(String slug) {
        return organiserEvent(slug) + "/figures";
    }

    /** Figures that were frozen for the press, as organisers see them. */
    public static String statement(String slug, int number) {
        return figures(slug) + "/statements/" + number;
    }

    /** An event over the API. */
    public static String apiEvent(String slug) {
        return "/api/v1" + event(slug);
    }

    /** A page of the editor. */
    public static String editor(String slug, String page) {
        return organiserEvent(slug) + "/" + page;
    }

    /** Its public pages as they would be. */
    public static String preview(String slug) {
        return editor(slug, "preview");
    }

    public static boolean isOrganiser(String path) {
        return path.startsWith(ORGANISER + "/") || path.equals(ORGANISER);
    }

    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }
}
