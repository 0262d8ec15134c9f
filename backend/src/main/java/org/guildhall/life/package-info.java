/** How a community lives on: its stage, its rests, its end, and what it became. */
@CheckReturnValue
@NullMarked
package org.guildhall.life;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
