package org.openroundtable.mailbox;

import java.util.Base64;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.mail.Mail;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;

/** The list of kept mails, and one of them; its HTML and its attachment have addresses of their own. */
@Path("/dev/mail")
public class MailPages {

    /** Styles alone, in a frame of our own page alone; links open beside it. */
    private static final String CONTENT = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance list() {
        return MailListPage.of(mailbox.all());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance mail(@RestPath UUID id) {
        return MailPage.of(mailbox.one(id));
    }

    @GET
    @Path("/{id}/html")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public String html(@RestPath UUID id, HttpServerResponse answer) {
        var mail = mailbox.one(id).mail();
        // set, not added: of two policies the stricter one counts, and that of our pages may not be framed
        answer.headers().set("Content-Security-Policy", CONTENT);
        return shown(mail).replace("<head>", "<head><base target=\"_blank\">");
    }

    /** With its picture, which has no address here. */
    private static String shown(Mail mail) {
        return mail.picture() == null
                ? mail.html()
                : mail.html()
                        .replace(
                                Mail.PICTURE,
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(mail.picture()));
    }

    @GET
    @Path("/{id}/attachment")
    public Response attachment(@RestPath UUID id) {
        var attachment = mailbox.one(id).mail().attachment();
        if (attachment == null) {
            throw new NotFoundException();
        }
        return Response.ok(attachment.content(), attachment.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + attachment.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
