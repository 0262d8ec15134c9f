/** What a community agrees on: versions of its charter, from the first draft to the one in force. */
@CheckReturnValue
@NullMarked
package org.guildhall.charter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
