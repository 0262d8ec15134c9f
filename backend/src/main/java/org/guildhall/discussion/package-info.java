/** What a community talks about: discussions of seven kinds, their replies, and who has read them. */
@CheckReturnValue
@NullMarked
package org.guildhall.discussion;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
