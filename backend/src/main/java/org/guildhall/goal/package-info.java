/** What a community works towards together: goals with a measure and a day, and the news about them. */
@CheckReturnValue
@NullMarked
package org.guildhall.goal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
