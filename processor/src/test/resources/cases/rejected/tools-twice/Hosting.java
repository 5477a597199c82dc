package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Hosted;

// ERROR: [AiFunctionToolsTwice] WEB_SEARCH stands in hosted twice. Name it once.
@AiAssistant(hosted = {Hosted.WEB_SEARCH, Hosted.WEB_SEARCH})
public interface Hosting {
  String chat(String message);
}
