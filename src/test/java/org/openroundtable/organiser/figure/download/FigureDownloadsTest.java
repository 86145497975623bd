package org.openroundtable.organiser.figure.download;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FigureDownloadsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    private String event;

    @BeforeEach
    void makeAnEvent() {
        event = given.anEvent()
                .titled("Standards & Praxis")
                .limitedTo(null, 1, 5)
                .openNow();
        register("ada", "Acme & Sons", "DE", "s1", "s2");
        register("ben", "Zeta", "FR", "s1");
        register("cat", "Zeta", "FR", "s2");
    }

    /** Read back by what has nothing to do with what writes it. */
    @Test
    void theWorkbookHasASheetForEachTable() throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(answer("workbook.xlsx", "en").asByteArray()))) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Figures",
                            "Summary",
                            "Over time",
                            "Sessions",
                            "Where people wait",
                            "Overlap of sessions",
                            "Diversity",
                            "Registrations by status",
                            "Persons by country",
                            "Persons by type of organisation".substring(0, 31),
                            "Persons by organisation");
            assertThat(row(workbook.getSheet("Figures"), 0)).containsExactly("Figures – Standards & Praxis");
            assertThat(row(workbook.getSheet("Figures"), 1)).first().asString().startsWith("As of now, ");
            var summary = workbook.getSheet("Summary");
            assertThat(summary.getColumnWidth(2)).isGreaterThan(50 * 256);
            assertThat(summary.getRow(2).getCell(2).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(DateUtil.isCellDateFormatted(
                            workbook.getSheet("Over time").getRow(1).getCell(0)))
                    .isTrue();
            var share = workbook.getSheet("Overlap of sessions").getRow(1).getCell(3);
            assertThat(share.getNumericCellValue()).isLessThanOrEqualTo(1);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(row(summary, 2)).containsSequence("Persons", "3.0");
            assertThat(row(workbook.getSheet("Persons by country"), 0)).containsExactly("Country", "Number");
            assertThat(row(workbook.getSheet("Persons by country"), 1)).containsExactly("France", "2.0");
            assertThat(row(workbook.getSheet("Sessions"), 1)).containsExactly("Session s1", "1.0", "1.0", "0.0");
            assertThat(row(workbook.getSheet("Persons by organisation"), 2)).containsExactly("Acme & Sons", "1.0");
        }
    }

    /** And the moment, also where it is past. */
    @Test
    void aWorkbookHasNoSheetWithoutRows() throws IOException {
        event = given.anEvent().titled("Nobody yet").openNow();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                answer("workbook.xlsx?asOf=2020-01-01T00:00&known=now", "en").asByteArray()))) {
            assertThat(workbook.getSheet("Where people wait")).isNull();
            assertThat(workbook.getSheet("Over time")).isNull();
            assertThat(row(workbook.getSheet("Figures"), 1))
                    .containsExactly("As of Wednesday, 1 January 2020, 00:00 CET");
            assertThat(row(workbook.getSheet("Figures"), 2)).containsExactly("Organisations: As known now");
        }
    }

    @Test
    void theReportIsReadAloudWithWhatItsChartsShow() throws IOException {
        try (var pdf = Loader.loadPDF(answer("report.pdf", "de").asByteArray())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Zahlen – Standards & Praxis");
            var elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .contains("H1", "H2", "Figure", "Table", "TH", "TD");
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .contains("Personen nach Land. Frankreich: 2; Deutschland: 1")
                    .doesNotContainNull();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Stand jetzt:", "Eingegangene Anmeldungen", "50\u00a0%")
                    .containsOnlyOnce("Personen nach Land")
                    .doesNotContain("0.5");
        }
    }

    @Test
    void eachChartStandsByItself() throws Exception {
        for (var code : List.of("days", "sessions", "waiting", "overlap", "state", "country", "organisationType")) {
            var svg = parsed(answer(code + "/chart.svg", "en"));
            assertThat(svg.getTagName()).as(code).isEqualTo("svg");
            assertThat(svg.getTextContent()).as(code).contains("Standards & Praxis");
        }
        var organisations = parsed(answer("organisation/chart.svg", "fr"));
        assertThat(organisations.getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(organisations.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Personnes par organisme");
        assertThat(organisations.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Zeta: 2; Acme & Sons: 1");
        answer("diversity/chart.svg", "en").then().statusCode(404);
        answer("nothing/chart.svg", "en").then().statusCode(404);
    }

    /** A file that is passed on would not say that it is something else. */
    @Test
    void noFileIsOfAnotherMomentThanWasAskedFor() {
        for (var file : List.of("workbook.xlsx", "report.pdf", "country/export.csv", "country/chart.svg")) {
            for (var query : List.of("asOf=foo", "asOf=-999999999-01-01T00:00", "asOf=2199-01-01T00:00", "known=bar")) {
                organisers
                        .as(Role.VIEWER, event)
                        .get("/organiser/events/" + event + "/figures/" + file + "?" + query)
                        .then()
                        .statusCode(400);
            }
        }
    }

    private Response answer(String file, String language) {
        return organisers
                .as(Role.VIEWER, event)
                .header("Accept-Language", language)
                .get("/organiser/events/" + event + "/figures/" + file);
    }

    private static Element parsed(Response svg) throws Exception {
        svg.then().statusCode(200);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.asString())))
                .getDocumentElement();
    }

    private static List<String> row(Sheet sheet, int number) {
        var cells = new ArrayList<String>();
        sheet.getRow(number).forEach(cell -> cells.add(cell.toString()));
        return cells;
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private void register(String name, String organisation, String country, String... sessions) {
        var email = name + "@industry.example";
        people.register(
                event,
                new Registrant("Test", name, email, organisation, OrganisationType.COMPANY, country, Answers.NONE),
                "en",
                sessions);
    }
}
