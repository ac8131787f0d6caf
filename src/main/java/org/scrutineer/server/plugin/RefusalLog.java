package org.scrutineer.server.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import net.sf.jasperreports.engine.JRRuntimeException;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.jasper.PeopleAccess;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Says in one line of the log who was refused people or a class: the server writes a number and a stack, without the
 * user. It stands before the server's bean that gives every failure its number.
 */
public final class RefusalLog implements BeanPostProcessor {

    static final String BEAN = "secureExceptionHandlerImpl";

    /** The class filter's own word for it, the same in every language; both lines of JasperReports have it. */
    private static final String HIDDEN = "compilers.class.not.visible";

    private static final String PEOPLE = "S-PEOPLE";

    private static final System.Logger LOG = System.getLogger(RefusalLog.class.getName());

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return BEAN.equals(beanName) ? ServersBean.behind(new Said(bean), bean) : bean;
    }

    private record Said(Object servers) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof Throwable thrown) {
                refused(thrown)
                        .ifPresent(what -> LOG.log(
                                System.Logger.Level.WARNING,
                                "A report{0} was refused {1}",
                                PeopleAccess.user()
                                        .map(user -> " run by " + user)
                                        .orElse(""),
                                what));
            }
            try {
                return method.invoke(servers, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    /** What a report was refused; nothing where it failed for another reason. */
    private static Optional<String> refused(Throwable thrown) {
        if (Causes.first(DataProblemException.class, thrown).stream()
                .flatMap(fault -> fault.problems().stream())
                .anyMatch(problem -> problem.code().equals(PEOPLE))) {
            return Optional.of("people behind a number: who ran it lacks the role " + PeopleAccess.ROLE);
        }
        return Causes.of(thrown).stream()
                .filter(JRRuntimeException.class::isInstance)
                .map(JRRuntimeException.class::cast)
                .filter(one -> String.valueOf(one.getMessageKey()).endsWith(HIDDEN)
                        && one.getArgs() != null
                        && one.getArgs().length > 0)
                .map(one -> "the class " + one.getArgs()[0] + ": the class filter hides it")
                .findFirst();
    }
}
