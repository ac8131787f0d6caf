package org.scrutineer.jasper.template;

import java.io.InputStream;

/**
 * Finds the resource bundles that lie beside a council's templates: texts of a {@code .properties} file, never a class.
 */
final class BundlesBeside extends ClassLoader {

    private final OwnTemplates own;

    BundlesBeside(OwnTemplates own, ClassLoader program) {
        super(program);
        this.own = own;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.endsWith(".properties")
                ? own.beside(name).orElseGet(() -> super.getResourceAsStream(name))
                : super.getResourceAsStream(name);
    }
}
