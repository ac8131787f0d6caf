package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.dto.common.ErrorDescriptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Says in the mail of a job that failed what is wrong with the data: the server itself puts a number in place of every
 * fault. It stands before the server's bean {@code reportExecutionJobAlert}, which writes that mail; the bean's
 * interface names classes of Quartz and of Spring's mail, so it is met by name alone. Nothing of anybody's record goes
 * into the mail.
 */
public final class FaultMail implements BeanPostProcessor {

    static final String BEAN = "reportExecutionJobAlert";

    /** A mail is read on a telephone; the report of faults has the rest. */
    private static final int SHOWN = 20;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!BEAN.equals(beanName)) {
            return bean;
        }
        Class<?>[] contracts = interfaces(bean.getClass());
        return contracts.length == 0
                ? bean
                : Proxy.newProxyInstance(bean.getClass().getClassLoader(), contracts, new InWords(bean));
    }

    private static Class<?>[] interfaces(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .flatMap(one -> Stream.of(one.getInterfaces()))
                .distinct()
                .toArray(Class<?>[]::new);
    }

    private record InWords(Object servers) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(servers, said(arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private static Object[] said(Object[] arguments) {
            return arguments == null
                    ? null
                    : Stream.of(arguments)
                            .map(argument -> argument instanceof List<?> list ? said(list) : argument)
                            .toArray();
        }

        /** The server keeps its own list, which it writes to its log after the mail. */
        private static List<?> said(List<?> errors) {
            return errors.stream()
                    .map(error -> error instanceof ErrorDescriptor one ? said(one) : error)
                    .toList();
        }

        private static ErrorDescriptor said(ErrorDescriptor error) {
            // The parameters are the stack, which the server would attach.
            return fault(error.getException())
                    .map(fault -> new ErrorDescriptor(error)
                            .setMessage(words(fault.problems()) + "\n\n" + error.getMessage())
                            .setParameters())
                    .orElse(error);
        }
    }

    private static Optional<DataProblemException> fault(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = thrown; one != null && seen.add(one); one = one.getCause()) {
            if (one instanceof DataProblemException fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static String words(List<Problem> problems) {
        int more = problems.size() - SHOWN;
        return "The report was not made, because its data have faults. Mend them and run the job again:\n"
                + problems.stream()
                        .limit(SHOWN)
                        .map(problem -> "- " + problem.withoutValue())
                        .collect(Collectors.joining("\n"))
                + (more > 0 ? String.format(Locale.UK, "\n- and %,d more", more) : "")
                + "\nThe report \"Faults of the data\" lists them all.";
    }
}
