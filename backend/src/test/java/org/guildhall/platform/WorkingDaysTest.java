package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void five_working_days_after_a_wednesday_is_the_next_wednesday() {
        assertThat(after("2026-11-25T10:00", 5)).isEqualTo(at("2026-12-02T10:00"));
    }

    @Test
    void one_working_day_after_a_friday_is_monday() {
        assertThat(after("2026-11-27T10:00", 1)).isEqualTo(at("2026-11-30T10:00"));
    }

    @Test
    void what_starts_on_a_weekend_counts_from_monday() {
        assertThat(after("2026-11-28T10:00", 1)).isEqualTo(at("2026-11-30T10:00"));
        assertThat(after("2026-11-28T10:00", 0)).isEqualTo(at("2026-11-30T10:00"));
    }

    @Test
    void the_time_of_day_survives_the_change_of_clocks() {
        assertThat(after("2026-10-23T10:00", 1)).isEqualTo(at("2026-10-26T10:00"));
    }

    private static ZonedDateTime after(String local, int days) {
        return WorkingDays.after(at(local).toInstant(), days, BERLIN).atZone(BERLIN);
    }

    private static ZonedDateTime at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN);
    }
}
