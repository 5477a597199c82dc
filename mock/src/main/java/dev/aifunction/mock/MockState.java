package dev.aifunction.mock;

import dev.aifunction.mock.control.Controlled;
import dev.aifunction.mock.document.ApiDocument;
import dev.aifunction.mock.document.RequestValidator;
import dev.aifunction.mock.http.Faults;
import dev.aifunction.mock.http.Front;
import dev.aifunction.mock.http.RequestLog;
import dev.aifunction.mock.http.Router;
import dev.aifunction.mock.model.DefaultModel;
import dev.aifunction.mock.model.LimitedModel;
import dev.aifunction.mock.model.ScriptedModel;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.MockClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Is all that a mock keeps. A reset puts another in the place of everything, so that nothing is
 * forgotten by mistake; requests under way end with what they began with.
 */
final class MockState implements Controlled {
  private final JsonMapper json;
  private final ApiDocument document;
  private volatile Kept kept;

  MockState(JsonMapper json, ApiDocument document) {
    this.json = json;
    this.document = document;
    this.kept = Kept.nothing(json, document);
  }

  @Override
  public ScriptedModel model() {
    return kept.model;
  }

  @Override
  public Faults faults() {
    return kept.faults;
  }

  @Override
  public MockClock clock() {
    return kept.clock;
  }

  RequestHistory requests() {
    return kept.requests;
  }

  @Override
  public void tellRequests(RequestLog listener) {
    for (RecordedRequest request : requests().all()) {
      listener.received(
          request.method(), request.path(), request.operation(), request.headers(), request.body());
    }
  }

  /** Returns what serves the API. */
  Front front() {
    return kept.front;
  }

  @Override
  public void reset() {
    kept = Kept.nothing(json, document);
  }

  private record Kept(
      ScriptedModel model, Faults faults, MockClock clock, RequestHistory requests, Front front) {

    static Kept nothing(JsonMapper json, ApiDocument document) {
      Ids ids = new Ids();
      MockClock clock = new MockClock();
      ScriptedModel model = new ScriptedModel(new DefaultModel(json, ids));
      Areas areas = new Areas(new LimitedModel(model), ids, clock);
      Faults faults = new Faults();
      RequestHistory requests = new RequestHistory();
      Front front =
          new Front(
              json,
              new Router(document, areas.operations()),
              new RequestValidator(document),
              faults,
              ids,
              (method, path, operation, headers, body) ->
                  requests.add(new RecordedRequest(method, path, operation, headers, body)));
      return new Kept(model, faults, clock, requests, front);
    }
  }
}
