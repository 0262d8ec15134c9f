package org.guildhall.community;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds communities that resemble one that somebody is about to start. */
@ApplicationScoped
class LookAlikes {
    private static final int MOST = 5;

    /** The share of typed words that a domain statement has at least; below, everything resembles everything. */
    private static final double WORDS = 0.25;

    /**
     * The nearest by each measure, far more than are shown, because the caller may not know of all of them. Of the telling words that are typed
     * few need to occur, and rank grows with their share.
     */
    private static final String CANDIDATES = """
            with typed as materialized (
                select telling_words('english', :text) as english, telling_words('german', :text) as german)
            (select id, 'NAME', cast(similarity(name_key, :name) as float8) from community
                where name_key % :name order by name_key <-> :name limit 50)
            union all
            (select id, 'DOMAIN', cast(ts_rank(cast(array[1, 1, 1, 1] as real[]), words,
                    case locale when 'de' then german else english end) as float8)
                from community, typed where words @@ english or words @@ german order by 3 desc limit 50)
            union all
            (select id, 'TAGS', cast(cardinality(shared) as float8) / greatest(cardinality(tags), cardinality(wanted))
                from (select id, tags, cast(:tags as varchar[]) as wanted,
                        array(select unnest(tags) intersect select unnest(cast(:tags as varchar[]))) as shared
                    from community where tags && cast(:tags as varchar[])) tagged
                order by 3 desc limit 50)""";

    private final EntityManager database;
    private final Standings standings;

    LookAlikes(EntityManager database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** What two communities have in common first of all. */
    @Schema(description = "What resembles most: the name, the words of the domain, or the tags.")
    enum Because {
        NAME,
        DOMAIN,
        TAGS
    }

    /** @param score from 0 to 1; above, the closer */
    record LookAlike(Standing standing, Because because, double score) {}

    private record Candidate(UUID id, Because because, double score) {}

    /** The closest communities that the actor may know of, closest first. */
    List<LookAlike> of(String name, String domainStatement, List<String> tags) {
        var candidates = candidates(name, domainStatement, tags);
        return candidates.isEmpty()
                ? List.of()
                : standings.listed(" and c.id in :ids", Map.of("ids", candidates.keySet()), candidates.size()).stream()
                        .map(here -> lookAlike(here, candidates))
                        .sorted(comparingDouble(LookAlike::score).reversed())
                        .limit(MOST)
                        .toList();
    }

    private static LookAlike lookAlike(Standing here, Map<UUID, Candidate> candidates) {
        var candidate = Objects.requireNonNull(candidates.get(here.community().id));
        return new LookAlike(here, candidate.because(), candidate.score());
    }

    private Map<UUID, Candidate> candidates(String name, String domainStatement, List<String> tags) {
        List<Object[]> rows = database.createNativeQuery(CANDIDATES, Object[].class)
                .setParameter("name", name.toLowerCase(java.util.Locale.ROOT))
                .setParameter("text", name + " " + domainStatement)
                .setParameter("tags", tags.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Candidate((UUID) row[0], Because.valueOf((String) row[1]), Math.min(1, (Double) row[2])))
                .filter(candidate -> candidate.because() != Because.DOMAIN || candidate.score() >= WORDS)
                .collect(toMap(
                        Candidate::id,
                        candidate -> candidate,
                        BinaryOperator.maxBy(Comparator.comparingDouble(Candidate::score))));
    }
}
