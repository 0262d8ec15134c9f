/** How people come in: questions, requests and their answers, invitations, links; and appeals of those who were sent away. */
@CheckReturnValue
@NullMarked
package org.guildhall.admission;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
