package org.guildhall.local.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns "so many days ago" into moments. Chance comes from names alone, so that a day always gives the same moments. */
record Calendar(LocalDate today) {

    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final LocalTime DAY = LocalTime.of(9, 30);
    private static final int DAY_MINUTES = 8 * 60;

    /** When somebody turns up for the first time: in the morning, before everything else of that day. */
    Instant morning(int daysAgo, String zone, String name) {
        return moment(daysAgo, zone, MORNING.plusMinutes(chance(name, 40)));
    }

    /** Some time in that day's working hours, where the person is. */
    Instant workday(int daysAgo, String zone, String name) {
        return moment(daysAgo, zone, DAY.plusMinutes(chance(name, DAY_MINUTES)).plusSeconds(chance(name + "s", 60)));
    }

    /** A day ahead, or behind us when negative. */
    LocalDate inDays(int days) {
        return working(today.plusDays(days));
    }

    private Instant moment(int daysAgo, String zone, LocalTime time) {
        return working(today.minusDays(daysAgo))
                .atTime(time)
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    /** What would fall on a weekend happened on the Friday. */
    private static LocalDate working(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> date.with(DayOfWeek.FRIDAY);
            default -> date;
        };
    }

    private static int chance(String name, int bound) {
        return Math.floorMod(DemoIds.hash(name).getLeastSignificantBits(), bound);
    }
}
