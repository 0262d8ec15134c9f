package org.guildhall.community;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** The readable part of a community's address. */
final class Slugs {
    private static final int MAX_LENGTH = 60;
    private static final int SUFFIX_LENGTH = 8;
    private static final String SUFFIX_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Slugs() {}

    /**
     * The wished-for slug, or one made of the name. A PRIVATE community's always ends in something random: otherwise a refusal
     * because the slug is taken would tell that it exists.
     */
    static String of(CommunityResource.NewCommunity wish) {
        var slug = wish.slug() == null ? from(wish.name()) : wish.slug();
        return wish.visibility() == Visibility.PRIVATE || slug.isEmpty()
                ? (slug + "-" + random()).replaceAll("^-", "")
                : slug;
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
