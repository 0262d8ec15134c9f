package org.guildhall.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an access token or an invitation link: 256 random bits, so a plain hash is enough to keep it safe at rest. */
public record Secret(String text) {
    /** Tells our tokens from the identity provider's, and lets secret scanners find them in code. */
    static final String PREFIX = "guildhall_";

    private static final int BYTES = 32;
    private static final int HINT_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        return random(PREFIX);
    }

    /** @param prefix says what the secret is for, to people who come across it */
    public static Secret random(String prefix) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The last characters, to tell secrets apart. */
    public String hint() {
        return text.substring(text.length() - HINT_LENGTH);
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…" + hint() + "]";
    }
}
