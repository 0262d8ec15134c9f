package org.guildhall.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long an open door stays open. */
@ConfigMapping(prefix = "guildhall.admission")
interface AdmissionConfig {

    /** Days until an invitation expires, and a link for which no date was chosen. */
    @WithDefault("14")
    @Min(1)
    int invitationDays();
}
