/** Rules by which groups of the organisation's directory become memberships. */
@CheckReturnValue
@NullMarked
package org.guildhall.directory;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
