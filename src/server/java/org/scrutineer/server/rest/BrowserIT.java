package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.scrutineer.server.archive.RepositoryPlan;

/**
 * What an administrator and a reader do in the browser, on a real server: the data source's dialog, the pack in the
 * viewer with the exports of its menu, and a schedule.
 */
@TestMethodOrder(OrderAnnotation.class)
class BrowserIT {

    private static final String PACK = RepositoryPlan.REPORTS + "/pack";
    private static final String JOB = "Of a browser test";

    @TempDir
    private static Path downloads;

    private static Browser browser;

    @BeforeAll
    static void signIn() throws Exception {
        Live.deploy(Live.plan());
        browser = new Browser(downloads);
        browser.login(Live.admin(), Live.adminsPassword());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void theDialogSaysWhyAConnectionFails() {
        browser.open("flow.html?_flowId=addDataSourceFlow&resource=" + RepositoryPlan.COUNCIL
                + "&ParentFolderUri=/scrutineer/data");
        String failed = tested("faulty");
        assertTrue(failed.contains("person.csv, row 3, field date_of_birth"), failed);
        assertFalse(failed.contains("1950-02-31"), failed);
        String passed = tested("");
        assertTrue(passed.startsWith("success"), passed);
    }

    /** Whether the test in the dialog succeeded, and what it says. */
    private static String tested(String folder) {
        By location = By.name("location");
        browser.type(location, Live.data(folder));
        browser.script("document.querySelector('[name=testConnectionMessage]').className = 'message'");
        browser.click(By.id("testDataSource"));
        String[] found = {""};
        browser.until("the test of " + folder, () -> {
            found[0] = String.valueOf(browser.script("var m = document.querySelector('[name=testConnectionMessage]');"
                    + "return document.querySelector('#testDataSource').className.includes('disabled') "
                    + "? '' : (m.className.match(/success|warning/) || '') + ' ' + m.innerText"));
            return found[0].matches("(?s)(success|warning).*");
        });
        return found[0];
    }

    @Test
    @Order(2)
    void thePackInTheViewerAndTheExportsOfItsMenu() throws Exception {
        browser.open("flow.html?_flowId=viewReportFlow&_flowId=viewReportFlow&ParentFolderUri=" + RepositoryPlan.REPORTS
                + "&reportUnit=" + PACK + "&standAlone=true");
        browser.until(
                "the choices",
                () -> Boolean.TRUE.equals(browser.script("return "
                        + "[...document.querySelectorAll('.jr-mSelectlist-item.jr-isSelected')]."
                        + "filter(one => one.innerText.trim() === 'Latest').length >= 2")));
        browser.click(By.id("ok"));
        browser.until(
                "the pack",
                () -> Boolean.FALSE.equals(browser.script("return document.querySelector('#export').disabled")));
        String shown = String.valueOf(browser.script("return document.querySelector('#reportContainer').innerText"));
        assertTrue(shown.contains("2017/18"), shown);
        Set<String> pdf = ExportedWords.in(exported("PDF Document (.pdf)", ".pdf"));
        assertTrue(pdf.size() > 500, pdf.size() + " words");
        for (String[] menu : new String[][] {
            {"Microsoft Excel (.xlsx)", ".xlsx"},
            {"Microsoft Excel - Paginated (.xlsx)", ".xlsx"},
            {"Microsoft Word (.docx)", ".docx"},
            {"Comma Separated Values (.csv)", ".csv"}
        }) {
            assertEquals(
                    Set.of(),
                    ExportedWords.lost(pdf, ExportedWords.in(exported(menu[0], menu[1]))),
                    menu[0] + " has lost words of the PDF");
        }
    }

    private static Path exported(String label, String ending) throws Exception {
        return browser.download(ending, () -> {
            By entry = By.xpath("//*[self::p or self::li][normalize-space(.)='" + label + "']");
            // The menu opens when the pointer comes to its button, and not while it rests there.
            browser.until("the menu of exports", () -> {
                browser.hover(By.id("main_home"));
                browser.hover(By.id("export"));
                return browser.shows(entry);
            });
            browser.click(entry);
        });
    }

    @Test
    @Order(3)
    void aScheduleMadeInTheDialogKeepsTheLatestPeriod() throws Exception {
        ServerConnection server = Live.server();
        try {
            // What Schedule... in the repository's menu opens; the viewer's button has the same form in a frame.
            String notes = RepositoryPlan.REPORTS + "/notes";
            browser.open("scheduler/main.html?reportUnitURI=" + notes + "&resourceType=ReportUnit&parentReportUnitURI="
                    + notes);
            browser.click(By.name("scheduleJob"));
            tab("notificationsTab");
            browser.fill(By.name("to_suc"), "reader@test.example");
            browser.fill(By.name("subject_suc"), JOB);
            browser.click(By.name("openSaveDialog"));
            browser.fill(By.cssSelector(".dialog input[name=label], .jr-mDialog input[name=label]"), JOB);
            browser.click(By.xpath("//*[contains(@class, 'ialog')]//button[normalize-space(.)='Save']"));
            JsonNode[] job = new JsonNode[1];
            browser.until("the job", () -> {
                job[0] = job(server);
                return job[0] != null;
            });
            String all = server.find("jobs/" + job[0].path("id").asText(), "application/job+json")
                    .orElseThrow()
                    .toString();
            assertTrue(all.contains("\"latest\"") && all.contains("reader@test.example"), all);
        } finally {
            JsonNode made = job(server);
            if (made != null) {
                server.delete("jobs/" + made.path("id").asText());
            }
        }
    }

    private static void tab(String name) {
        browser.click(By.cssSelector("[data-tab=" + name + "], [name=" + name + "]"));
    }

    private static JsonNode job(ServerConnection server) {
        List<JsonNode> found = new java.util.ArrayList<>();
        server.find("jobs?label=" + JOB.replace(" ", "%20"))
                .ifPresent(jobs -> jobs.path("jobsummary").forEach(found::add));
        return found.isEmpty() ? null : found.get(0);
    }
}
