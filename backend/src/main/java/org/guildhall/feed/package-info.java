/** News from the communities a person belongs to, read from the activities. */
@CheckReturnValue
@NullMarked
package org.guildhall.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
