package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What axe-core finds in a report's HTML, in a browser, on a telephone and on a desk: WCAG 2.2 AA and the good practice
 * that goes with it.
 */
class AccessibleHtmlTest {

    private static final String RULES = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    private static final Pattern ANSWER = Pattern.compile("(?s)<pre id=\"axe\">(.*?)</pre>");

    @TempDir
    private Path folder;

    private static Optional<String> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String script() throws IOException {
        try (InputStream in = AccessibleHtmlTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What axe-core says of a page in a window of that width: a line for each finding, or nothing. */
    private String findings(String page, int width) throws IOException, InterruptedException {
        assumeTrue(
                chromium().isPresent(),
                "no Chromium on this machine: axe-core needs a browser (apt-get install chromium)");
        String run =
                "<script>" + script().replace("</script", "<\\/script") + "</script><script>axe.run(document,{runOnly:"
                        + RULES + "}).then(r=>{parent.document.getElementById('axe').textContent="
                        + "'width '+innerWidth+'\\n'+r.violations.map(v=>v.id+': '+v.help+': '+v.nodes.slice(0,3).map(n=>n.html.slice(0,200)+' '+n.failureSummary).join(' | ')).join('\\n')+'\\nrules '+r.passes.length})</script>";
        String tried = page.replace("</body>", run + "</body>");
        Path outer = folder.resolve("outer.html");
        Files.writeString(
                outer,
                "<!DOCTYPE html><meta charset=utf-8><pre id=\"axe\"></pre><iframe id=f style=\"border:0;height:900px;width:"
                        + width + "px\"></iframe><script>" + "f.srcdoc=new TextDecoder().decode(Uint8Array.from(atob('"
                        + Base64.getEncoder().encodeToString(tried.getBytes(StandardCharsets.UTF_8))
                        + "'),c=>c.charCodeAt(0)))</script>");
        Path said = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        chromium().orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--virtual-time-budget=600000",
                        "--timeout=240000",
                        "--dump-dom",
                        outer.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(browser.waitFor(5, TimeUnit.MINUTES), "the browser came to no end");
        Matcher answer = ANSWER.matcher(Files.readString(said));
        assertTrue(
                answer.find() && answer.group(1).startsWith("width " + width),
                "axe-core did not run: " + Files.size(said) + " bytes");
        List<String> lines = answer.group(1).lines().toList();
        assertTrue(Integer.parseInt(lines.get(lines.size() - 1).replace("rules ", "")) > 15, "rules that passed");
        return String.join("\n", lines.subList(1, lines.size() - 1)).strip();
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void axeFindsNothing(int width) throws Exception {
        Path council = TestCouncil.in(folder.resolve("council"));
        // At one width the whole paper, at the other the reports with the widest tables: a browser takes its time over
        // each.
        for (String report : width == 320 ? List.of("ascof", "LTS001a") : List.of("activity")) {
            Path out = folder.resolve("report.html");
            assertEquals(
                    "0 ",
                    TestCouncil.run(
                            "report",
                            report,
                            "--source",
                            council.toString(),
                            "--year",
                            "2017-18",
                            "--quarter",
                            "3",
                            "--out",
                            out.toString()));
            assertEquals("", findings(Files.readString(out), width), report);
        }
        if (width != 320) {
            return;
        }
        Path made = folder.resolve("made");
        MadeUpCouncil.write(made);
        Path pack = folder.resolve("pack.html");
        assertEquals(
                "0 ",
                TestCouncil.run(
                        "report",
                        "pack",
                        "--source",
                        made.toString(),
                        "--year",
                        "2024-25",
                        "--quarter",
                        "3",
                        "--disclosure",
                        "off",
                        "--out",
                        pack.toString()));
        assertEquals("", findings(Files.readString(pack), width), "pack");
    }

    /** A test that finds nothing must be able to find something. */
    @Test
    void axeFindsWhatIsWrong() throws Exception {
        String found = findings(
                "<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1><p style=\"color:#CCC;background:#FFF\">Hard to read</p><svg role=\"img\"></svg></main></body></html>",
                320);
        assertTrue(
                found.contains("color-contrast") && found.contains("html-has-lang") && found.contains("svg-img-alt"),
                found);
    }
}
