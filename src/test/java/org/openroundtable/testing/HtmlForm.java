package org.openroundtable.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import static io.restassured.RestAssured.given;

/** A form on a page, filled in and sent as a browser would: with its hidden fields and in the language of its reader. */
public final class HtmlForm {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]* method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);

    private record Field(String name, String value) {}

    private final String action;
    private final String html;
    private final List<Field> fields = new ArrayList<>();
    private String language = "en";

    private HtmlForm(String action, String html) {
        this.action = action;
        this.html = html;
        var hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            fields.add(new Field(hidden.group(1), hidden.group(2)));
        }
    }

    /** The first form on the page at the path. */
    public static HtmlForm on(String path) {
        var page = given().get(path);
        var form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("No form at " + path + ":\n" + page.asString());
        }
        return new HtmlForm(form.group(1), form.group());
    }

    /** The same form as it came, for whoever goes back to it. */
    public HtmlForm again() {
        return new HtmlForm(action, html);
    }

    public HtmlForm with(String name, String value) {
        fields.add(new Field(name, value));
        return this;
    }

    /** Answered in this language. */
    public HtmlForm in(String language) {
        this.language = language;
        return this;
    }

    public Response send() {
        var request = given().redirects()
                .follow(false)
                .cookie("language", language)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach(field -> request.formParam(field.name(), field.value()));
        return request.post(action);
    }

    /** Sends the form that asks first what will be lost, agrees, and gives the path of the page that follows. */
    public String sendAndAgree() {
        return HtmlForm.on(sendAndFollow()).sendAndFollow();
    }

    /** Sends the form, expects to be redirected, and gives the path of the page that follows. */
    public String sendAndFollow() {
        var location = send().then().statusCode(303).extract().header("Location");
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
