// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser that the tests drive: one that is installed, never one that is fetched.
 *
 * <p>All tests of a run share it; it ends with the Java that started it. Without a browser, or
 * without the driver that the Maven profile {@code chromium} brings, tests are skipped.
 */
final class Chromium {

  private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium");

  private Chromium() {}

  /** Starts on first use; the class's own lock makes it once. */
  private static final class Started {
    static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }

  /** Returns the browser, or skips the test and says why. */
  static Browser browser() {
    Assumptions.assumeTrue(
        executable().isPresent(),
        "no Chromium: install it as /usr/bin/chromium, or name it with -Dsynoptic.chromium=PATH -Pchromium");
    Assumptions.assumeTrue(
        hasDriver(), "no browser driver: build with -Pchromium, which fetches it");
    return Started.BROWSER;
  }

  /** Stops the browser and its driver, which would keep this Java alive. */
  static void stop() {
    Started.PLAYWRIGHT.close();
  }

  private static Optional<Path> executable() {
    String named = System.getProperty("synoptic.chromium", "");
    List<String> places = named.isEmpty() ? USUAL_PLACES : List.of(named);
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static boolean hasDriver() {
    return List.of("linux", "linux-arm64", "mac", "mac-arm64", "win32_x64").stream()
        .anyMatch(system -> Chromium.class.getResource("/driver/" + system) != null);
  }
}
