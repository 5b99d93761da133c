package io.dreamspace.client;

/** The key of a server. It shows itself to nobody who prints it. */
record ApiKey(String value) implements Credential {
  static final String HEADER = "X-API-KEY";

  ApiKey {
    if (!value.matches("[!-~]([ -~]*[!-~])?")) {
      throw new IllegalArgumentException(
          "An API key consists of printable ASCII characters, without a space at either end.");
    }
  }

  @Override
  public String toString() {
    return "ApiKey[…]";
  }
}
