package io.dreamspace.http.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IP addresses as headers and settings have them. */
final class AddressText {
  /** Nothing that could be a name: that would be looked up. */
  private static final Pattern NUMBERS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  private static final Pattern WITH_PORT =
      Pattern.compile("\\[(?<six>[^\\]]*)](:[0-9]+)?|(?<four>[0-9.]+):[0-9]+");

  private AddressText() {}

  /** The address, without the port that may follow it; empty if it is none. */
  static Optional<InetAddress> readWithPort(String text) {
    Matcher parts = WITH_PORT.matcher(text);
    if (!parts.matches()) {
      return read(text);
    }
    String six = parts.group("six");
    return read(six != null ? six : parts.group("four"));
  }

  static Optional<InetAddress> read(String text) {
    if (!NUMBERS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
