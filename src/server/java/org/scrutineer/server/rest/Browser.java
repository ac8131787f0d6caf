package org.scrutineer.server.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium at the server's pages. {@code -Dserver.chromium=} and {@code -Dserver.chromedriver=} name the
 * programs where they are not in {@code /usr/bin}; {@code -Dserver.patience=} says for how many seconds it waits for a
 * page before the test fails.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("server.patience", 120));

    private final ChromeDriver driver;
    private final Path downloads;

    Browser(Path downloads) {
        Path chromium = Path.of(System.getProperty("server.chromium", "/usr/bin/chromium"));
        Path chromedriver = Path.of(System.getProperty("server.chromedriver", "/usr/bin/chromedriver"));
        Assumptions.assumeTrue(
                Files.isExecutable(chromium) && Files.isExecutable(chromedriver), "no Chromium, or no driver of it");
        this.downloads = downloads;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1600,1200", "--lang=en-GB");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "download.prompt_for_download",
                        false,
                        "plugins.always_open_pdf_externally",
                        true));
        options.setPageLoadTimeout(PATIENCE);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .build(),
                options);
    }

    void open(String path) {
        driver.get(Live.url() + "/" + path);
    }

    void login(String user, String password) {
        open("login.html");
        type(By.name("j_username"), user);
        type(By.name("j_password_pseudo"), password);
        click(By.id("submitButton"));
        until("the page after signing in", () -> !driver.getCurrentUrl().contains("login"));
    }

    WebElement seen(By what) {
        WebElement[] found = new WebElement[1];
        until(what.toString(), () -> {
            found[0] = driver.findElements(what).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    boolean shows(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(By what) {
        return seen(what).getText();
    }

    void type(By field, String text) {
        WebElement element = seen(field);
        element.clear();
        element.sendKeys(text);
        // Old pages listen to the change of a field, which a cleared one does not always send.
        driver.executeScript("arguments[0].dispatchEvent(new Event('change', {bubbles: true}))", element);
    }

    /** Sets a field of a page that draws its fields anew at every change, as the form of a schedule does. */
    void fill(By field, String text) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; ['input', 'keyup', 'change'].forEach(event => "
                        + "arguments[0].dispatchEvent(new Event(event, {bubbles: true})))",
                seen(field),
                text);
    }

    /** A button that waits for something takes no click, and says nothing of it: it is clicked once it can be. */
    void click(By what) {
        until("a click on " + what, () -> {
            try {
                WebElement element = seen(what);
                if (!element.isEnabled()) {
                    return false;
                }
                element.click();
                return true;
            } catch (StaleElementReferenceException | org.openqa.selenium.ElementClickInterceptedException again) {
                return false;
            }
        });
    }

    void hover(By what) {
        new org.openqa.selenium.interactions.Actions(driver)
                .moveToElement(seen(what))
                .perform();
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits for a file that the page sends. */
    Path download(String ending, Runnable asked) throws IOException {
        List<Path> before = files();
        asked.run();
        Path[] found = new Path[1];
        until("a download ending in " + ending, () -> {
            try {
                found[0] = files().stream()
                        .filter(file -> !before.contains(file)
                                && file.toString().endsWith(ending)
                                && file.toFile().length() > 0)
                        .findFirst()
                        .orElse(null);
            } catch (IOException unreadable) {
                return false;
            }
            return found[0] != null;
        });
        return found[0];
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.toList();
        }
    }

    /** Waits until something is so. */
    void until(String what, java.util.function.BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + what + " at " + driver.getCurrentUrl() + ", see " + picture()
                        + "; the page says: "
                        + driver.findElement(By.tagName("body")).getText());
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** A picture of the page, for whoever looks for what went wrong: its file. */
    private Path picture() {
        Path file = Path.of(
                "target",
                "browser-" + driver.getCurrentUrl().replaceAll("\\?.*", "").replaceAll(".*/", "") + ".png");
        try {
            return Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
