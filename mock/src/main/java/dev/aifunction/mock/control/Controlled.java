package dev.aifunction.mock.control;

import dev.aifunction.mock.http.Faults;
import dev.aifunction.mock.http.RequestLog;
import dev.aifunction.mock.model.ScriptedModel;
import dev.aifunction.mock.state.MockClock;

/** Is the mock as its control sees it. */
public interface Controlled {

  /** Returns the model, whose script can be continued. */
  ScriptedModel model();

  /** Returns the faults, to which others can be added. */
  Faults faults();

  /** Returns the clock. */
  MockClock clock();

  /** Tells {@code listener} the requests so far, in the order of their arrival. */
  void tellRequests(RequestLog listener);

  /** Puts everything back to how it was at the start. */
  void reset();
}
