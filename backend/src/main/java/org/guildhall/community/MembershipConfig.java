package org.guildhall.community;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long people who want to belong may have to wait. */
@ConfigMapping(prefix = "guildhall.membership")
interface MembershipConfig {

    /** Working days within which a request is answered; after that the stewards see it. */
    @WithDefault("5")
    @Min(1)
    int answerWorkingDays();
}
