/** Who you are: people, service accounts, personal access tokens, and the actor behind a request. */
@CheckReturnValue
@NullMarked
package org.guildhall.identity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
