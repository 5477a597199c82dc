package cases;

import dev.aifunction.AiFunction;

public class Desk {
  record Level10(int end) {}

  record Level9(Level10 next) {}

  record Level8(Level9 next) {}

  record Level7(Level8 next) {}

  record Level6(Level7 next) {}

  record Level5(Level6 next) {}

  record Level4(Level5 next) {}

  record Level3(Level4 next) {}

  record Level2(Level3 next) {}

  record Level1(Level2 next) {}

  @AiFunction("Digs.")
  void digALittle(Level2 fits) {}

  @AiFunction("Digs deeper.")
  // ERROR: [AiFunctionSchemaTooDeep] dig nests objects and arrays 11 levels deep, and OpenAI's strict mode allows 10. Flatten a level.
  void dig(Level1 first, int metres) {}
}
