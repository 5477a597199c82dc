package dev.aifunction.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The databases that the tests run on. */
enum Database {
  H2 {
    @Override
    ConnectionPoolDataSource connections() {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL("jdbc:h2:mem:conversations;DB_CLOSE_DELAY=-1;TIME ZONE=Asia/Kathmandu");
      return h2;
    }
  },

  POSTGRESQL {
    @Override
    ConnectionPoolDataSource connections() {
      PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
      postgres.setUrl(Server.running().getJdbcUrl("postgres", "postgres"));
      postgres.setOptions("-c TimeZone=Asia/Kathmandu");
      return postgres;
    }
  };

  private static final AtomicInteger TABLES = new AtomicInteger();

  abstract ConnectionPoolDataSource connections();

  /** Returns a new pool, which is to be disposed of. */
  JdbcConnectionPool pool() {
    JdbcConnectionPool pool = JdbcConnectionPool.create(connections());
    pool.setMaxConnections(8);
    return pool;
  }

  /** Returns a name that no table has. */
  static String newTable() {
    return "conversations_" + TABLES.incrementAndGet();
  }

  /** Changes a connection that was just taken. */
  @FunctionalInterface
  interface Change {
    void on(Connection connection) throws SQLException;
  }

  /** Returns a data source whose connections are changed before they are handed out. */
  static DataSource changed(DataSource dataSource, Change change) {
    return (DataSource)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(dataSource, arguments);
                if (result instanceof Connection connection) {
                  change.on(connection);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** PostgreSQL from Maven Central's binaries, once for all tests; it ends with the JVM. */
  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }

    static EmbeddedPostgres running() {
      if (RUNNING == null) {
        throw new TestAbortedException(
            "Skipped: the embedded PostgreSQL does not run on "
                + System.getProperty("os.name")
                + ", "
                + System.getProperty("os.arch"));
      }
      return RUNNING;
    }
  }
}
