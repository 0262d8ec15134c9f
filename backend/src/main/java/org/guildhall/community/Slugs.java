package org.guildhall.community;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The readable part of a community's address. */
final class Slugs {
    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String MESSAGE = "must be lower-case letters and digits, with single hyphens between";

    private static final int MAX_LENGTH = 60;
    private static final int SUFFIX_LENGTH = 8;
    private static final String SUFFIX_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Nothing at all, and what means something else in an address of the API. */
    private static final Set<String> RESERVED = Set.of("", "similar");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Slugs() {}

    /** The wished-for slug of a new community, or one made of its name. */
    static String of(NewCommunity wish) {
        var slug = wish.slug() == null ? from(wish.name()) : wish.slug();
        return wish.visibility() == Visibility.PRIVATE || RESERVED.contains(slug) ? hidden(slug) : slug;
    }

    /**
     * The slug with something random at its end. A PRIVATE community always has such a one: otherwise a refusal because it is taken
     * would tell that the community exists.
     */
    static String hidden(String slug) {
        var start = slug.substring(0, Math.min(MAX_LENGTH - SUFFIX_LENGTH - 1, slug.length()));
        return (start + "-" + random()).replaceAll("-+", "-").replaceAll("^-", "");
    }

    private static String from(String name) {
        var plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(MAX_LENGTH, plain.length())).replaceAll("-$", "");
    }

    private static String random() {
        return RANDOM.ints(SUFFIX_LENGTH, 0, SUFFIX_ALPHABET.length())
                .mapToObj(i -> SUFFIX_ALPHABET.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
