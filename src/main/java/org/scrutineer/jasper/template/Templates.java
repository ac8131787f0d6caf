package org.scrutineer.jasper.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The compiled templates that the program carries. Loaded once: a compiled report does not change and many fills may
 * share it. Only templates of the program's own class path are ever read back, since a compiled report is serialised
 * Java.
 */
public final class Templates {

    private static final Map<String, JasperReport> LOADED = new ConcurrentHashMap<>();

    private Templates() {}

    /**
     * A template by the name of its folder.
     *
     * @throws IllegalArgumentException when the program has none of that name
     */
    public static JasperReport get(String name) {
        return LOADED.computeIfAbsent(name, Templates::load);
    }

    /** A copy of a template that may be changed. */
    static JasperReport fresh(String name) {
        return load(name);
    }

    private static JasperReport load(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no report is called \"" + name + "\"");
        }
        try (InputStream in = Templates.class.getResourceAsStream("/reports/" + name + "/" + name + ".jasper")) {
            if (in == null) {
                throw new IllegalArgumentException("no report is called \"" + name + "\"");
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JRException broken) {
            throw new IllegalStateException("the template " + name + " cannot be read", broken);
        }
    }
}
