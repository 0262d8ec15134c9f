package org.guildhall.steward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** When stewards are asked to look at a community. */
@ConfigMapping(prefix = "guildhall.steward")
interface StewardConfig {

    /** After how many days in which nothing happened a community that is at work is said to be quiet. */
    @WithDefault("90")
    @Min(1)
    int quietDays();

    /** After how many days a proposal has waited long for its start. */
    @WithDefault("30")
    @Min(1)
    int proposalDays();
}
