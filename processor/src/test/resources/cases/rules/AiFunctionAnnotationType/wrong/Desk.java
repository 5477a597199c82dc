package cases;

import dev.aifunction.AiType;

// ERROR: [AiFunctionAnnotationType] @AiType stands on the annotation type Desk, which no value and no tool can be. Remove it.
@AiType
public @interface Desk {
  String name();
}
