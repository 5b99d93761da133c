package io.dreamspace.http;

import io.dreamspace.application.Stores;
import io.dreamspace.application.user.UserStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Stores that do something else before they read a batch of users: wait, or fail. */
public final class WatchedStores {
  private WatchedStores() {}

  public static Stores beforeReadingUsers(Stores stores, Runnable action) {
    UserStore users =
        proxy(
            UserStore.class,
            (proxy, method, arguments) -> {
              if (method.getName().equals("read")) {
                action.run();
              }
              return call(() -> method.invoke(stores.users(), arguments));
            });
    return proxy(
        Stores.class,
        (proxy, method, arguments) ->
            method.getName().equals("users")
                ? users
                : call(() -> method.invoke(stores, arguments)));
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
