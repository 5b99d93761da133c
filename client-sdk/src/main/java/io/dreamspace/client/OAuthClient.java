package io.dreamspace.client;

/**
 * A program that accounts have let act for them, registered or disposable.
 *
 * @param id 24 hexadecimal digits
 * @param secret shown to nobody who prints this
 */
public record OAuthClient(String id, String secret) {
  @Override
  public String toString() {
    return "OAuthClient[" + id + "]";
  }
}
