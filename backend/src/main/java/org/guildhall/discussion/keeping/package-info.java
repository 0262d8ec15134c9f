/** Keeping a community's discussions in order: what leaders and facilitators do with what others wrote. */
@CheckReturnValue
@NullMarked
package org.guildhall.discussion.keeping;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
