package dev.aifunction.store.jdbc;

class H2StoreTest extends JdbcStoreContract {
  H2StoreTest() {
    super(Database.H2);
  }
}
