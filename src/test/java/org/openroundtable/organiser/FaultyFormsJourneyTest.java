package org.openroundtable.organiser;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.guest.Guests;
import org.openroundtable.testing.page.Axe;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.page.Pages;
import org.openroundtable.testing.staff.OrganiserPages;
import org.openroundtable.testing.staff.Organisers;
import org.openroundtable.testing.staff.RoleTable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever organisers type wrong, in each form that there is: the page says so, and can be used by everyone. */
@QuarkusTest
class FaultyFormsJourneyTest {

    private static final int NARROW = 320;

    /** What is chosen in them decides, or what is typed is looked at later. */
    private static final Set<String> TAKE_ANYTHING = Set.of(
            "/organiser/events/:slug/registrations/import/:id",
            "/organiser/events/:slug/files/:id/publication",
            "/organiser/settings/pages/:code");

    /** Where those forms of a page are sent that ask for something to be typed. */
    private static final String ADDRESSES = """
            () => {
              const typed = "input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea";
              window.forms = [...document.querySelectorAll("main form[method=post]")]
                  .filter(form => form.querySelector(typed));
              window.fields = form => [...form.querySelectorAll(typed)];
              return forms.map(form => form.getAttribute("action").replace(/[?#].*/, ""));
            }
            """;

    /** Too long for every field, no date, no number and no address; sent past scripts and the browser's own checks. */
    private static final String SEND_WRONG = """
            number => {
              const form = forms[number];
              for (const field of fields(form)) {
                if (field.type !== "textarea") field.type = "text";
                // As a whole no longer than a form may be.
                field.value = "Overlong".repeat(field.type === "textarea" || fields(form).length < 10 ? 700 : 70);
              }
              const { name, value } = [...form.elements].find(one => one.type === "submit");
              form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
              HTMLFormElement.prototype.submit.call(form);
            }
            """;

    /** Where the summary leads to nothing that can be put right. */
    private static final String LOST_LINKS = """
            () => [...document.querySelectorAll("#problems a")]
                .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
                .map(link => link.outerHTML)
            """;

    @Inject
    Pages pages;

    @Inject
    OrganiserPages organiserPages;

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    Guests guests;

    @TestHTTPResource("/")
    URI site;

    @Test
    void everyFormSaysWhatIsWrongWithIt() {
        var all = new SoftAssertions();
        var sent = new TreeSet<String>();
        try (var browser = Browser.open();
                var page = browser.window(NARROW, ColorScheme.LIGHT)) {
            signIn(page);
            for (var path : pages()) {
                var addresses = addressesOfForms(page, path);
                for (var number = 0; number < addresses.size(); number++) {
                    var address = (String) addresses.get(number);
                    var form = RoleTable.pathSentTo(address).filter(known -> !TAKE_ANYTHING.contains(known));
                    if (form.isPresent() && sent.add(form.get() + " " + number)) {
                        addressesOfForms(page, path);
                        var which = number;
                        var answer = page.waitForNavigation(() -> page.evaluate(SEND_WRONG, which));
                        all.assertThat(answer.status())
                                .as("%s at %s", address, path)
                                .isEqualTo(422);
                        check(page, address, all);
                    }
                }
            }
        }
        all.assertAll();
        assertThat(sent).hasSizeGreaterThan(40);
    }

    @Test
    void theFormOfWhoIsInvitedStaysTheirs() {
        var slug = given.anEvent().openNow();
        var guest = slug + "@guest.example";
        guests.invite(slug, "Ada Lovelace <" + guest + ">");
        var link = guests.link("invited", guest);
        var all = new SoftAssertions();
        try (var browser = Browser.open();
                var page = browser.window(NARROW, ColorScheme.LIGHT)) {
            addressesOfForms(page, link);
            var answer = page.waitForNavigation(() -> page.evaluate(SEND_WRONG, 0));

            all.assertThat(answer.status()).isEqualTo(422);
            check(page, link, all);
            all.assertThat(page.content())
                    .contains("value=\"" + guest + "\"", "href=\"" + link + "/refusal\"")
                    .contains("name=\"invitation\" value=\"" + link.substring(link.lastIndexOf('/') + 1) + "\"");
        }
        all.assertAll();
    }

    private List<?> addressesOfForms(Page page, String path) {
        page.navigate(site.resolve(path).toString());
        return (List<?>) page.evaluate(ADDRESSES);
    }

    private static void check(Page page, String path, SoftAssertions all) {
        all.assertThat(page.locator("#problems a").count())
                .as("what is wrong at %s", path)
                .isPositive();
        all.assertThat((List<?>) page.evaluate(LOST_LINKS)).as(path).isEmpty();
        all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(NARROW);
        Axe.comesTo(page);
        all.assertThat(Axe.violations(page, Axe.ALL_RULES)).as(path).isEmpty();
    }

    /** One of each that the table of roles knows. */
    private List<String> pages() {
        var known = Stream.concat(organiserPages.paths().stream(), pages.paths().stream())
                .toList();
        return RoleTable.pages().stream()
                .map(RoleTable::matching)
                .flatMap(form -> known.stream().filter(form).limit(1))
                .toList();
    }

    /** Just now, or what is sensitive would ask for the password again. */
    private void signIn(Page page) {
        var account = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        page.context().addCookies(List.of(new Cookie("staff", organisers.cookie(account)).setUrl(site.toString())));
    }
}
