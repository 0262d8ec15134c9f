/** What stewards do: the audit trail, the inventory of all communities, and communities that look alike. */
@CheckReturnValue
@NullMarked
package org.guildhall.steward;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
