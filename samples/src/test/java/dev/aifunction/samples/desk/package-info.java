/** A help desk, whose functions take and do everything that tests want to break. */
@NullMarked
package dev.aifunction.samples.desk;

import org.jspecify.annotations.NullMarked;
