package org.guildhall.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Monday to Friday, as people who wait for an answer count. Holidays differ from place to place and are not known. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The same time of day that many working days later, on the clocks of the zone. */
    public static Instant after(Instant start, int days, ZoneId zone) {
        var day = start.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    private static boolean works(ZonedDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
