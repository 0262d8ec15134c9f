/** Guildhall: where an organisation's communities of practice live. Each package below is one part of it. */
@CheckReturnValue
@NullMarked
package org.guildhall;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
