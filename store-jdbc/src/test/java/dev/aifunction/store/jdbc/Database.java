package dev.aifunction.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
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

  /**
   * PostgreSQL from Maven Central's binaries, once for all tests; it ends with the JVM.
   *
   * <p>Where they cannot run, the tests on PostgreSQL are skipped, which is said; anywhere else
   * they fail when it does not start.
   */
  private static final class Server {
    private static final Server ONLY = new Server();

    private final @Nullable EmbeddedPostgres postgres;
    private final @Nullable Exception failure;

    private Server() {
      EmbeddedPostgres started = null;
      Exception refused = null;
      try {
        started = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        refused = e;
      }
      postgres = started;
      failure = refused;
    }

    static EmbeddedPostgres running() {
      if (ONLY.postgres != null) {
        return ONLY.postgres;
      }
      String why = whyItCannotRun();
      if (why == null) {
        throw new AssertionError("The embedded PostgreSQL does not start", ONLY.failure);
      }
      System.getLogger(Database.class.getName()).log(Level.WARNING, why);
      throw new TestAbortedException(why, ONLY.failure);
    }

    private static @Nullable String whyItCannotRun() {
      String os = System.getProperty("os.name");
      String architecture = System.getProperty("os.arch");
      if (!os.equals("Linux") || !Set.of("amd64", "x86_64").contains(architecture)) {
        return "Skipped: there are no binaries of PostgreSQL for %s, %s"
            .formatted(os, architecture);
      }
      return System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()
          ? "Skipped: PostgreSQL does not run as root, and unshare does not let it run as another"
          : null;
    }
  }
}
