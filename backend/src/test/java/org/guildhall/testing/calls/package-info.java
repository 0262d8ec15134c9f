/** How the permission table calls the operations of each feature. */
package org.guildhall.testing.calls;
