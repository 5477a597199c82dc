package cases;

import dev.aifunction.Extract;

interface Inherited {
  /** Is not read, since a class file would not have it. */
  @Extract
  int inherited(String text);
}
