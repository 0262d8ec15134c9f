/** What every feature stands on and no feature owns: problems, pages, verdicts, preconditions, time and the guards of the HTTP door. */
@CheckReturnValue
@NullMarked
package org.guildhall.platform;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
