/** What measuring needs: a shape of data, a load, and honest figures. */
@CheckReturnValue
@NullMarked
package org.guildhall.local.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
