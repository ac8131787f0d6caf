package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jaspersoft.jasperserver.api.engine.jasperreports.util.CustomDataSourceValidator;
import com.jaspersoft.jasperserver.api.metadata.jasperreports.service.CustomReportDataSourceService;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import net.sf.jasperreports.engine.query.AbstractQueryExecuterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The Spring file against the classes it names and the bundle it needs, since a server says what is wrong only when it
 * starts.
 */
class BeansTest {

    private final XPath path = XPathFactory.newInstance().newXPath();
    private Document beans;
    private final Properties bundle = new Properties();

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = BeansTest.class.getResourceAsStream(
                        "/org/scrutineer/server/webapp/applicationContext-scrutineer.xml");
                InputStream messages = BeansTest.class.getResourceAsStream(
                        "/org/scrutineer/server/webapp/bundles/scrutineer.properties")) {
            beans = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            bundle.load(new InputStreamReader(messages, StandardCharsets.UTF_8));
        }
    }

    private String value(String expression) throws Exception {
        return path.evaluate(expression, beans);
    }

    private List<String> values(String expression) throws Exception {
        NodeList nodes = (NodeList) path.evaluate(expression, beans, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getNodeValue());
        }
        return values;
    }

    @Test
    void classesKeepTheServersContracts() throws Exception {
        Class<?> service = Class.forName(value("//property[@name='serviceClassName']/@value"));
        assertTrue(CustomReportDataSourceService.class.isAssignableFrom(service));
        assertEquals(0, service.getConstructor().getParameterCount());
        assertTrue(CustomDataSourceValidator.class.isAssignableFrom(
                Class.forName(value("//property[@name='validator']/bean/@class"))));
        assertTrue(AbstractQueryExecuterFactory.class.isAssignableFrom(
                Class.forName(value("//property[@name='queryExecuterMap']//entry/@value"))));
        Class<?> cache = Class.forName(value("//bean[@id='scrutineerRunCache']/@class"));
        cache.getMethod("setMinutes", int.class)
                .invoke(
                        cache.getConstructor().newInstance(),
                        Integer.parseInt(value("//bean[@id='scrutineerRunCache']/property[@name='minutes']/@value")));
        service.getMethod("setCache", cache);
        Class<?> rules = Class.forName(value("//bean[@id='scrutineerRules']/@class"));
        Object given = rules.getConstructor().newInstance();
        for (String property : List.of("folders", "drivers", "domains")) {
            rules.getMethod("set" + Character.toUpperCase(property.charAt(0)) + property.substring(1), String.class)
                    .invoke(given, value("//bean[@id='scrutineerRules']/property[@name='" + property + "']/@value"));
        }
        service.getMethod("setRules", rules);
        for (String property : List.of("megabytes", "atOnce", "patience")) {
            cache.getMethod("set" + Character.toUpperCase(property.charAt(0)) + property.substring(1), int.class)
                    .invoke(
                            cache.getConstructor().newInstance(),
                            Integer.parseInt(value(
                                    "//bean[@id='scrutineerRunCache']/property[@name='" + property + "']/@value")));
        }
        // The server converts what a user sets into what a property takes: a hidden property must not be made from a
        // text.
        for (Class<?> hidden : List.of(cache, rules)) {
            assertTrue(
                    java.util.Arrays.stream(hidden.getDeclaredConstructors())
                            .noneMatch(made -> java.util.Arrays.asList(made.getParameterTypes())
                                    .contains(String.class)),
                    hidden.getName());
            assertTrue(
                    java.util.Arrays.stream(hidden.getDeclaredMethods())
                            .noneMatch(made -> java.lang.reflect.Modifier.isStatic(made.getModifiers())
                                    && made.getReturnType() == hidden),
                    hidden.getName());
        }
    }

    @Test
    void everyPropertyHasALabelAndIsRead() throws Exception {
        List<String> names = values(
                "//property[@name='propertyDefinitions']//map[not(entry[@key='hidden'])]/entry[@key='name']/@value");
        assertEquals(
                List.of(CouncilProperties.class.getRecordComponents()).stream()
                        .map(component -> component.getName())
                        .toList(),
                names);
        names.forEach(name -> assertFalse(
                bundle.getProperty("scrutineerCouncil.properties." + name, "").isBlank(), name));
        assertEquals("Scrutineer council", bundle.getProperty("scrutineerCouncil.name"));
    }

    @Test
    void everyFaultHasAMessage() {
        for (String code : List.of(
                "none",
                "several",
                "relative",
                "unreadable",
                "url",
                "password",
                "settings",
                "nofolder",
                "outside",
                "properties",
                "address",
                "jndi",
                "driver",
                "yesno",
                "recipients")) {
            assertFalse(
                    bundle.getProperty("scrutineerCouncil.error." + code, "").isBlank(), code);
        }
    }
}
