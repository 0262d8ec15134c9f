package org.guildhall.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the person at the terminal asked for.
 *
 * @param data where everything lies that lasts
 */
record Settings(Path data, int port, boolean keycloak) {

    static Settings of(List<String> arguments) {
        var data = Workspace.root().resolve(".data");
        var port = 8080;
        var keycloak = false;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (word) {
                case "--keycloak" -> keycloak = true;
                case "--port" -> port = number(words);
                case "--data" ->
                    data = Path.of(next("--data", words)).toAbsolutePath().normalize();
                default -> throw new Stop("Unknown option " + word + ". ./guildhall help shows what there is.");
            }
        }
        return new Settings(data, port, keycloak);
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static int number(Iterator<String> words) {
        var word = next("--port", words);
        try {
            var port = Integer.parseInt(word);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new Stop("--port needs a number between 1 and 65535, not " + word + ".");
    }

    private static String next(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Stop(option + " needs a value.");
        }
        return words.next();
    }
}
