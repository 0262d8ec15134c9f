package org.guildhall.goal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What an installation may set about goals. */
@ConfigMapping(prefix = "guildhall.goals")
public interface GoalConfig {

    /** After how many days without a check-in an active goal is said to be quiet. */
    @WithDefault("35")
    @Min(1)
    int quietDays();
}
