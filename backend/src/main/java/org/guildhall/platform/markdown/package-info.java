/** Texts that people write, as HTML that is safe to show. Knows no people: whether a mention is of somebody is for others to find out. */
@CheckReturnValue
@NullMarked
package org.guildhall.platform.markdown;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
