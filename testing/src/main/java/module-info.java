/** Holds the schemas of functions to committed copies. */
module dev.aifunction.testing {
  requires transitive org.jspecify;
  requires tools.jackson.databind;

  exports dev.aifunction.testing;
}
