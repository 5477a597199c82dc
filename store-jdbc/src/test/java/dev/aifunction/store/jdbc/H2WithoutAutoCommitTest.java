package dev.aifunction.store.jdbc;

import javax.sql.DataSource;

class H2WithoutAutoCommitTest extends JdbcStoreContract {
  H2WithoutAutoCommitTest() {
    super(Database.H2);
  }

  @Override
  DataSource source(DataSource pool) {
    return Database.changed(pool, connection -> connection.setAutoCommit(false));
  }
}
