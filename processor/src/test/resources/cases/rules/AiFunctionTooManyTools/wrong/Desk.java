package cases;

import dev.aifunction.AiFunction;

class Desk {
  /* 129 times: @AiFunction("Does it.") void f%d() {} */
}
