/** What happened: one append-only record that is audit trail, source of the feed and outbox at once. */
@CheckReturnValue
@NullMarked
package org.guildhall.activity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
