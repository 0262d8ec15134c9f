/** What tests share: the engines, the callers, and the counting of statements. */
package org.guildhall.testing;
