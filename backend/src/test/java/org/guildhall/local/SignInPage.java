package org.guildhall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page on which one chooses who to be. */
record SignInPage(String html, String policy) {

    private static final Map<String, String> ENGLISH = Map.of(
            "lang", "en",
            "title", "Who would you like to be?",
            "lead",
                    "This is the evaluation sign-in. Choose a person to see Guildhall through their eyes; nobody needs a password here.",
            "filter", "Find a person by name, work or place",
            "none", "Nobody matches. Try fewer letters.",
            "continue", "Continue as",
            "end", "In your organisation people sign in with the company account instead.");
    private static final Map<String, String> GERMAN = Map.of(
            "lang", "de",
            "title", "Wer möchten Sie sein?",
            "lead",
                    "Das ist die Anmeldung zum Ausprobieren. Wählen Sie eine Person, um Guildhall mit ihren Augen zu sehen; ein Passwort braucht hier niemand.",
            "filter", "Person nach Name, Arbeit oder Ort finden",
            "none", "Niemand passt. Versuchen Sie es mit weniger Buchstaben.",
            "continue", "Weiter als",
            "end", "In Ihrer Organisation meldet man sich stattdessen mit dem Firmenkonto an.");

    static SignInPage choose(List<Persona> personas, @Nullable String languages) {
        var german = languages != null && languages.startsWith("de");
        var words = german ? GERMAN : ENGLISH;
        var people =
                personas.stream().map(persona -> card(persona, german, words)).collect(Collectors.joining("\n"));
        return filled("sign-in.html", words, people);
    }

    static SignInPage unknown() {
        return filled(
                "sign-in-stop.html",
                Map.of("text", "There is nothing here. Go back to Guildhall and sign in again."),
                "");
    }

    static SignInPage elsewhere() {
        return filled(
                "sign-in-stop.html",
                Map.of("text", "The evaluation sign-in only works on this computer, for a Guildhall on this computer."),
                "");
    }

    private static String card(Persona persona, boolean german, Map<String, String> words) {
        var values = new HashMap<>(words);
        values.put("handle", persona.handle());
        values.put("initial", persona.name().substring(0, 1));
        values.put("name", persona.name());
        values.put("first", persona.firstName());
        values.put("story", german ? persona.storyInGerman() : persona.story());
        values.put("work", persona.jobFamily() + ", " + persona.orgUnit() + ", " + persona.location());
        return fill(read("sign-in-person.html"), values);
    }

    private static SignInPage filled(String template, Map<String, String> words, String people) {
        var nonce = UUID.randomUUID().toString();
        var html = fill(read(template), words).replace("{{people}}", people).replace("{{nonce}}", nonce);
        // Browsers hold redirects after the form to form-action too, and the service may be on any port.
        var policy = "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                + "'; form-action 'self' http://localhost:* http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'";
        return new SignInPage(html, policy);
    }

    private static String fill(String template, Map<String, String> values) {
        var filled = template;
        for (var value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return filled;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (var file = SignInPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + SignInPage.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
