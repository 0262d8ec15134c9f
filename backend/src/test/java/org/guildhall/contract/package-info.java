/** The contract held against the service: what the build writes, and every exchange of every test. */
@NullMarked
package org.guildhall.contract;

import org.jspecify.annotations.NullMarked;
