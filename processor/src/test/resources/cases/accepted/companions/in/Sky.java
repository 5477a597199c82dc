package cases;

import dev.aifunction.AiType;

/** What the sky looks like. */
@AiType
public enum Sky {
  CLEAR,
  CLOUDY
}
