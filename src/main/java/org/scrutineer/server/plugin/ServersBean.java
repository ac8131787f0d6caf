package org.scrutineer.server.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/** Stands before a bean of the server whose interface names classes that the plugin does not have. */
final class ServersBean {

    private ServersBean() {}

    /**
     * The bean with all interfaces of its own, every call of which the handler gets; the bean itself if it has none.
     */
    static Object behind(InvocationHandler handler, Object bean) {
        Class<?>[] contracts = interfaces(bean.getClass());
        return contracts.length == 0
                ? bean
                : Proxy.newProxyInstance(bean.getClass().getClassLoader(), contracts, handler);
    }

    private static Class<?>[] interfaces(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .flatMap(one -> Stream.of(one.getInterfaces()))
                .distinct()
                .toArray(Class<?>[]::new);
    }
}
