/** A support desk that remembers its customers in a database, and goes on after a restart. */
@NullMarked
package dev.aifunction.samples.support;

import org.jspecify.annotations.NullMarked;
