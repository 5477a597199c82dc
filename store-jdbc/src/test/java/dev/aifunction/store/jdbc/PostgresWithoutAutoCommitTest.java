package dev.aifunction.store.jdbc;

import javax.sql.DataSource;

class PostgresWithoutAutoCommitTest extends JdbcStoreContract {
  PostgresWithoutAutoCommitTest() {
    super(Database.POSTGRESQL);
  }

  @Override
  DataSource source(DataSource pool) {
    return Database.changed(pool, connection -> connection.setAutoCommit(false));
  }
}
