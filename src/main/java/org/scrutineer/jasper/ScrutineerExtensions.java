package org.scrutineer.jasper;

import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.query.JRQueryExecuterFactoryBundle;
import net.sf.jasperreports.engine.query.QueryExecuterFactory;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import net.sf.jasperreports.extensions.ExtensionsRegistryFactory;
import net.sf.jasperreports.extensions.SingletonExtensionRegistry;

/**
 * Tells JasperReports of the query language {@code scrutineer}; named in {@code jasperreports_extension.properties}.
 */
public final class ScrutineerExtensions implements ExtensionsRegistryFactory {

    /** What {@code <query language="...">} says. */
    public static final String LANGUAGE = "scrutineer";

    @Override
    public ExtensionsRegistry createRegistry(String registryId, JRPropertiesMap properties) {
        return new SingletonExtensionRegistry<>(JRQueryExecuterFactoryBundle.class, new Bundle());
    }

    private static final class Bundle implements JRQueryExecuterFactoryBundle {
        @Override
        public String[] getLanguages() {
            return new String[] {LANGUAGE};
        }

        @Override
        public QueryExecuterFactory getQueryExecuterFactory(String language) {
            return LANGUAGE.equals(language) ? new ScrutineerQueryExecuterFactory() : null;
        }
    }
}
