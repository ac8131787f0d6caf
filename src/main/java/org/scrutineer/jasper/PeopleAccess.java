package org.scrutineer.jasper;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;

/**
 * Whether who runs a report may see who is behind a number. On a JasperReports Server that takes the role {@value #ROLE}, asked of the server's own security
 * (Spring Security) at the moment of the query, so that no report, parameter or copy of a template gets round it. Outside a server whoever runs the program has the data anyway.
 */
public final class PeopleAccess {

    public static final String ROLE = "ROLE_SCRUTINEER_PEOPLE";

    private static final String SECURITY = "org.springframework.security.core.context.SecurityContextHolder";

    private PeopleAccess() {
    }

    /** Whether this is inside a server. */
    public static boolean onServer() {
        try {
            Class.forName(SECURITY);
            return true;
        } catch (ClassNotFoundException outside) {
            return false;
        }
    }

    public static boolean allowed() {
        if (!onServer()) {
            return true;
        }
        try {
            Object context = Class.forName(SECURITY).getMethod("getContext").invoke(null);
            Object user = call(context, "org.springframework.security.core.context.SecurityContext", "getAuthentication");
            if (user == null) {
                return false;
            }
            for (Object authority : (Collection<?>) call(user, "org.springframework.security.core.Authentication", "getAuthorities")) {
                if (ROLE.equals(call(authority, "org.springframework.security.core.GrantedAuthority", "getAuthority"))) {
                    return true;
                }
            }
            return false;
        } catch (ReflectiveOperationException unknownServer) {
            return false;
        }
    }

    private static Object call(Object on, String type, String method) throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return Class.forName(type).getMethod(method).invoke(on);
    }
}
