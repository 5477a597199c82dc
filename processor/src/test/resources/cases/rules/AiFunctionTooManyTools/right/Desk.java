package cases;

import dev.aifunction.AiFunction;

class Desk {
  /* 12 times: @AiFunction("Does it.") void f%d() {} */
}
