package org.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.testing.ApiTest;
import org.guildhall.testing.Database;
import org.junit.jupiter.api.Test;

/** What every table must have. That the entities fit it is checked when the application starts. */
@ApiTest
class SchemaTest {

    @Test
    void every_table_has_a_primary_key() {
        assertThat(Database.column("""
                        select relname from pg_class t
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                            and not exists (select from pg_constraint where conrelid = t.oid and contype = 'p')""")).isEmpty();
    }

    @Test
    void an_index_begins_with_the_column_of_every_foreign_key() {
        assertThat(Database.column("""
                        select conrelid::regclass || '.' || attname from pg_constraint k
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        where contype = 'f' and not exists (
                            select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])""")).isEmpty();
    }

    @Test
    void every_unique_constraint_has_a_name_of_its_own() {
        assertThat(Database.column("""
                        select conname from pg_constraint
                        where contype in ('u', 'c') and connamespace = 'public'::regnamespace
                            and conname ~ '(_key|_check[0-9]*)$' and conrelid <> 'flyway_schema_history'::regclass""")).isEmpty();
    }

    @Test
    void points_in_time_carry_their_zone() {
        assertThat(Database.column("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'timestamp without time zone'
                            and table_name <> 'flyway_schema_history'""")).isEmpty();
    }
}
