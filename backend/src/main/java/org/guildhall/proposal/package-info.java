/** How communities begin: proposals, the interest they collect, and templates. */
@CheckReturnValue
@NullMarked
package org.guildhall.proposal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
