/**
 * Tests of the store: one contract for stores of any kind, one for those on JDBC, and the databases
 * that they run on.
 */
@NullMarked
package dev.aifunction.store.jdbc;

import org.jspecify.annotations.NullMarked;
