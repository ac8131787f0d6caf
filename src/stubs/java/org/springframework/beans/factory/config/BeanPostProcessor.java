package org.springframework.beans.factory.config;

/** Written down from Spring's documented interface, for compiling against alone: never in a jar. */
public interface BeanPostProcessor {

    default Object postProcessBeforeInitialization(Object bean, String beanName) {
        return bean;
    }

    default Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean;
    }
}
