/** Who keeps a community going, and that somebody always does: roles with terms, hand-overs, responsibilities, newcomers. */
@CheckReturnValue
@NullMarked
package org.guildhall.leadership;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
