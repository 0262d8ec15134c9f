/** The demo organisation: the people and communities of Meridian, read from {@code demo/} on the class path. */
@CheckReturnValue
@NullMarked
package org.guildhall.local.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
