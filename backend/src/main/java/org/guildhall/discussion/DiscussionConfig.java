package org.guildhall.discussion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What an installation may set about discussions. */
@ConfigMapping(prefix = "guildhall.discussions")
interface DiscussionConfig {

    /** After how many days an open idea waits for a decision of the leaders and facilitators. */
    @WithDefault("30")
    @Min(1)
    int ideaDays();
}
