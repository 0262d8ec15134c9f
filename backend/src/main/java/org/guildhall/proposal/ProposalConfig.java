package org.guildhall.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** When a proposal comes alive. */
@ConfigMapping(prefix = "guildhall.proposals")
interface ProposalConfig {
    /** How many people have to be interested, beside whoever proposed it. */
    @WithDefault("3")
    @Min(1)
    int interested();
}
