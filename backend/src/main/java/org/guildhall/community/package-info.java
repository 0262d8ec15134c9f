/** Who belongs, who may see, and in what standing. */
@CheckReturnValue
@NullMarked
package org.guildhall.community;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
