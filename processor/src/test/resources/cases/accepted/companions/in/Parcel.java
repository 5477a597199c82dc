package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiType;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Something that is sent. */
@AiType
public class Parcel {

  /** What it weighs, in grams. */
  public int weight;

  /** The page where it can be followed. */
  private @Nullable URI URL;

  /** Whom to tell when it is there. */
  private @Nullable String notify;

  private boolean fragile;
  private String sender = "";
  private String iPhone = "";

  public @Nullable URI getURL() {
    return URL;
  }

  public void setURL(@Nullable URI URL) {
    this.URL = URL;
  }

  public @Nullable String getNotify() {
    return notify;
  }

  public void setNotify(@Nullable String notify) {
    this.notify = notify;
  }

  /** Whether it breaks when it falls. */
  public boolean isFragile() {
    return fragile;
  }

  public void setFragile(boolean fragile) {
    this.fragile = fragile;
  }

  /** Who sends it. */
  @JsonProperty
  public String sender() {
    return sender;
  }

  @JsonProperty
  void sender(String sender) {
    this.sender = sender;
  }

  /** The telephone of whoever gets it. */
  public String getIPhone() {
    return iPhone;
  }

  public void setIPhone(String iPhone) {
    this.iPhone = iPhone;
  }

  /** No property. */
  @Override
  public String toString() {
    return "Parcel";
  }
}
