-- The words of a text that tell communities apart, any of which may occur: words that more than a thousand communities use tell
-- nothing, and comparing all of those while somebody types takes too long. What is used how often is known from the statistics that
-- the database keeps for itself.
create function telling_words(language regconfig, typed text) returns tsquery language sql stable as $$
    with common as (
        select word
        from pg_stats, unnest(cast(cast(most_common_elems as text) as text[]), most_common_elem_freqs) as used (word, share)
        where schemaname = current_schema and tablename = 'community' and attname = 'words' and word is not null
            and share * (select reltuples from pg_class where oid = cast('community' as regclass)) > 1000)
    select cast(coalesce(string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''', ' | '), '') as tsquery)
    from unnest(to_tsvector(language, typed)) where lexeme not in (select word from common)
$$;
