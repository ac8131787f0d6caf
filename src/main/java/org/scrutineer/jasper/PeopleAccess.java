package org.scrutineer.jasper;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether who runs a report may see who is behind a number. On a JasperReports Server that takes the role
 * {@value #ROLE}, asked of the server's own security (Spring Security) at the moment of the query, so that no report,
 * parameter or copy of a template gets round it. Outside a server whoever runs the program has the data anyway.
 */
public final class PeopleAccess {

    public static final String ROLE = "ROLE_SCRUTINEER_PEOPLE";

    private static final String AUTHENTICATION = "org.springframework.security.core.Authentication";
    private static final String SECURITY = "org.springframework.security.core.context.SecurityContextHolder";

    private PeopleAccess() {}

    /** Whether this is inside a server. */
    public static boolean onServer() {
        return onServer(PeopleAccess.class.getClassLoader());
    }

    /** Whether who asks may see people. */
    public static boolean allowed() {
        return allowed(PeopleAccess.class.getClassLoader());
    }

    /** The name of the signed-in user, for a line of the log; empty outside a server or where nobody is signed in. */
    public static Optional<String> user() {
        ClassLoader loader = PeopleAccess.class.getClassLoader();
        try {
            Object user = onServer(loader) ? signedIn(loader) : null;
            return user == null
                    ? Optional.empty()
                    : Optional.ofNullable(call(loader, user, "java.security.Principal", "getName"))
                            .map(name -> name.toString().replaceAll("\\p{Cntrl}", " "));
        } catch (ReflectiveOperationException | LinkageError unknownServer) {
            return Optional.empty();
        }
    }

    private static Object signedIn(ClassLoader loader) throws ReflectiveOperationException {
        Object context =
                Class.forName(SECURITY, true, loader).getMethod("getContext").invoke(null);
        return call(loader, context, "org.springframework.security.core.context.SecurityContext", "getAuthentication");
    }

    static boolean onServer(ClassLoader loader) {
        try {
            Class.forName(SECURITY, false, loader);
            return true;
        } catch (ClassNotFoundException outside) {
            return false;
        } catch (LinkageError broken) {
            // A server whose security cannot be asked is still a server.
            return true;
        }
    }

    /** On a server only a signed-in user with the role may; what cannot be asked means no. */
    static boolean allowed(ClassLoader loader) {
        if (!onServer(loader)) {
            return true;
        }
        try {
            Object user = signedIn(loader);
            if (user == null || !Boolean.TRUE.equals(call(loader, user, AUTHENTICATION, "isAuthenticated"))) {
                return false;
            }
            if (call(loader, user, AUTHENTICATION, "getAuthorities") instanceof Collection<?> authorities) {
                for (Object authority : authorities) {
                    if (ROLE.equals(call(
                            loader, authority, "org.springframework.security.core.GrantedAuthority", "getAuthority"))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (ReflectiveOperationException | LinkageError unknownServer) {
            return false;
        }
    }

    private static Object call(ClassLoader loader, Object on, String type, String method)
            throws ReflectiveOperationException {
        return on == null
                ? null
                : Class.forName(type, true, loader).getMethod(method).invoke(on);
    }
}
