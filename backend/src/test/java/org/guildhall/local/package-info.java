/** The local run: a real PostgreSQL and a real OpenID provider inside one process, for evaluation and for tests. */
@CheckReturnValue
@NullMarked
package org.guildhall.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
