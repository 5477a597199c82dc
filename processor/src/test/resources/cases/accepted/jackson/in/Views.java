package cases;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonSetter;
import dev.aifunction.AiFunction;

/** Properties that only arguments or only results have. */
public class Views {

  public static class Account {
    public String user = "";

    @JsonProperty(access = Access.WRITE_ONLY)
    public String password = "";

    @JsonProperty(access = Access.READ_ONLY)
    public int logins = 3;

    private String token = "";

    @JsonIgnore
    public String getToken() {
      return token;
    }

    @JsonProperty
    public void setToken(String token) {
      this.token = token;
    }
  }

  @JsonIgnoreProperties(value = "id", allowGetters = true)
  public record Order(@JsonProperty(index = 1) int amount, Integer id) {}

  public static class Split {
    private int value;

    @JsonGetter("out")
    public int getValue() {
      return value;
    }

    @JsonSetter("in")
    public void setValue(int value) {
      this.value = value;
    }
  }

  @AiFunction("Returns the account.")
  public Account account(Account account) {
    return account;
  }

  @AiFunction("Returns the order.")
  public Order order(Order order) {
    return order;
  }

  @AiFunction("Returns what is split.")
  public Split split(Split split) {
    return split;
  }
}
