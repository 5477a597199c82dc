/**
 * Keeps conversations in a table that many machines share: {@link
 * dev.aifunction.store.jdbc.JdbcConversationStore} is the entrance.
 *
 * <p>Arrows: JDBC, and of the runtime the store's interface alone. {@code Table} has the SQL,
 * {@code Transactions} the connections, {@code Failure} what a database says when it cannot.
 */
@NullMarked
package dev.aifunction.store.jdbc;

import org.jspecify.annotations.NullMarked;
