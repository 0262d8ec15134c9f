package org.guildhall.community;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a steward may look into a community. */
@ConfigMapping(prefix = "guildhall.openings")
interface OpeningConfig {

    /** After this time an opening ends by itself. */
    @WithDefault("PT1H")
    Duration length();
}
