package org.guildhall.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files under {@code demo/}; a misspelt field is an error. */
final class DemoFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    private DemoFiles() {}

    /** What the organisation consists of, beside its people. */
    record Index(List<String> communities, List<ServiceAccount> serviceAccounts) {}

    /** A program; {@code appeared} and {@code granted} are days ago. */
    record ServiceAccount(String clientId, int appeared, List<Grant> grants) {}

    record Grant(String community, String by, int granted) {}

    /**
     * How communities began and where they belong, by slug.
     *
     * @param interest who would take part in a proposal
     * @param chapters the parent of each chapter, and since when
     * @param formerly addresses that communities had before
     */
    record Beginnings(
            Map<String, List<Interest>> interest, Map<String, Chapter> chapters, Map<String, List<String>> formerly) {}

    /** {@code since} is days ago. */
    record Interest(
            String who, String kind, int since, @Nullable String note) {}

    /** {@code since} is days ago. */
    record Chapter(String parent, int since) {}

    static Beginnings beginnings() {
        return read("beginnings", new TypeReference<>() {});
    }

    static List<DemoPerson> people() {
        return read("people", new TypeReference<>() {});
    }

    static List<DemoCommunity> communities() {
        return index().communities().stream()
                .map(slug -> read("communities/" + slug, new TypeReference<DemoCommunity>() {}))
                .toList();
    }

    static DemoStewards stewards() {
        return read("steward", new TypeReference<>() {});
    }

    static DemoLeadership leadership() {
        return read("leadership", new TypeReference<>() {});
    }

    static List<ServiceAccount> serviceAccounts() {
        return index().serviceAccounts();
    }

    /** What members said to charters, by the community's slug. */
    static Map<String, CharterLoader.Consultation> consultations() {
        return read("charter", new TypeReference<>() {});
    }

    /** Goals, by the community's slug. */
    static Map<String, List<GoalLoader.DemoGoal>> goals() {
        return read("goals", new TypeReference<>() {});
    }

    /** What a community talks about; nothing, where it has no file. */
    static List<DemoDiscussion> discussions(String slug) {
        return DemoFiles.class.getResource("/demo/discussions/" + slug + ".yaml") == null
                ? List.of()
                : read("discussions/" + slug, new TypeReference<>() {});
    }

    static DemoLife life() {
        return read("life", new TypeReference<>() {});
    }

    private static Index index() {
        return read("organisation", new TypeReference<>() {});
    }

    static <T> T read(String name, TypeReference<T> type) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            return YAML.readValue(file, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException("demo/" + name + ".yaml cannot be read.", damaged);
        }
    }
}
