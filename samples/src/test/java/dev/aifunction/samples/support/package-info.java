/** The support desk over real HTTP, and its database file. */
@NullMarked
package dev.aifunction.samples.support;

import org.jspecify.annotations.NullMarked;
