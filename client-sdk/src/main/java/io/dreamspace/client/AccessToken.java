package io.dreamspace.client;

/** A token of one account, until it expires. It shows itself to nobody who prints it. */
record AccessToken(String value) implements Credential {
  AccessToken {
    requireToken(value);
  }

  static void requireToken(String value) {
    if (!value.matches("[A-Za-z0-9._~+/-]+=*")) {
      throw new IllegalArgumentException(
          "A token consists of letters, digits and some of -._~+/ and has equal signs at its end.");
    }
  }

  @Override
  public String toString() {
    return "AccessToken[…]";
  }
}
