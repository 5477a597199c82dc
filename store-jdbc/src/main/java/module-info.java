/** Keeps conversations in a database. */
module dev.aifunction.store.jdbc {
  requires transitive dev.aifunction;
  requires transitive java.sql;
  requires transitive org.jspecify;

  exports dev.aifunction.store.jdbc;
}
