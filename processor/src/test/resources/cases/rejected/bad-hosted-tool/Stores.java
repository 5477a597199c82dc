package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionBadHostedTool] fileSearch is " ", which names no vector store. Use its id, such as "vs_abc123".
@AiAssistant(fileSearch = " ")
interface Stores {
  String chat(String message);
}

// ERROR: [AiFunctionToolsTwice] vs_1 stands in fileSearch twice. Name it once.
@AiAssistant(fileSearch = {"vs_1", "vs_1"})
interface StoresTwice {
  String chat(String message);
}
