package io.dreamspace.http;

import io.dreamspace.application.Stores;
import io.dreamspace.application.once.ReceiptStore;
import io.dreamspace.application.stream.StreamStore;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.application.wallet.LedgerStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Stores that do something else before one thing that they are told to do: wait, or fail. */
public final class WatchedStores {
  private WatchedStores() {}

  public static Stores beforeReadingUsers(Stores stores, Runnable action) {
    return before(stores, "users", watched(UserStore.class, stores.users(), "read", action));
  }

  public static Stores beforeBooking(Stores stores, Runnable action) {
    return before(stores, "ledger", watched(LedgerStore.class, stores.ledger(), "insert", action));
  }

  public static Stores beforeKeepingReceipts(Stores stores, Runnable action) {
    ReceiptStore receipts = watched(ReceiptStore.class, stores.receipts(), "put", action);
    return before(stores, "receipts", receipts);
  }

  public static Stores beforeFindingStreams(Stores stores, Runnable action) {
    return before(stores, "streams", watched(StreamStore.class, stores.streams(), "find", action));
  }

  private static <T> T watched(Class<T> type, T store, String watched, Runnable action) {
    return proxy(
        type,
        (proxy, method, arguments) -> {
          if (method.getName().equals(watched)) {
            action.run();
          }
          return call(() -> method.invoke(store, arguments));
        });
  }

  /** The stores with this one in the place of the one of that name. */
  private static Stores before(Stores stores, String name, Object store) {
    return proxy(
        Stores.class,
        (proxy, method, arguments) ->
            method.getName().equals(name) ? store : call(() -> method.invoke(stores, arguments)));
  }

  private interface Call {
    Object make() throws ReflectiveOperationException;
  }

  private static Object call(Call call) throws Throwable {
    try {
      return call.make();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
