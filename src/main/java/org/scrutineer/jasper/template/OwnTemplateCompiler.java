package org.scrutineer.jasper.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Compiles one template of a council's own, of either grammar, and says file and line of what is wrong with it. */
final class OwnTemplateCompiler {

    private static final String NAMESPACE_6 = "http://jasperreports.sourceforge.net/jasperreports";
    private static final Pattern EXPRESSION_ID = Pattern.compile("JR_EXPR_ID=(\\d+)");
    private static final Pattern NAMED =
            Pattern.compile("(?:Field|Parameter|Variable|Style|Group)[^:]*: *\"?([\\w.-]+)|\\$[FPV]\\{([^}]+)\\}");

    private final OwnTemplates own;

    OwnTemplateCompiler(OwnTemplates own) {
        this.own = own;
    }

    JasperReport compile(String file, String text) {
        wellFormed(file, text);
        String seven = text.contains(NAMESPACE_6) || text.contains("<queryString") ? converted(file, text) : text;
        JasperDesign design = null;
        try {
            design = styled(JRXmlLoader.load(new ByteArrayInputStream(seven.getBytes(StandardCharsets.UTF_8))));
            unknownStyle(design).ifPresent(style -> {
                throw new TemplateFaultException(
                        file,
                        lineOf(text, "style=\"" + style + "\""),
                        "found the style " + style + ", which neither the template nor its style file has",
                        null);
            });
            return JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .compile(design);
        } catch (JRException | JRRuntimeException wrong) {
            throw new TemplateFaultException(file, line(text, design, wrong), said(wrong), wrong);
        }
    }

    /** A document type could reach for other files. */
    private static void wellFormed(String file, String text) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
        } catch (SAXParseException wrong) {
            throw new TemplateFaultException(file, wrong.getLineNumber(), wrong.getMessage(), wrong);
        } catch (Exception wrong) {
            throw new TemplateFaultException(file, 0, wrong.getMessage(), wrong);
        }
    }

    private static String converted(String file, String text) {
        AtomicReference<String> named = new AtomicReference<>();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer(new StreamSource(OwnTemplateCompiler.class
                    .getResource("/org/scrutineer/jasper/template/jrxml7.xsl")
                    .toExternalForm()));
            transformer.setErrorListener(new First(named));
            StringWriter out = new StringWriter();
            transformer.transform(new StreamSource(new StringReader(text)), new StreamResult(out));
            return out.toString();
        } catch (TransformerException stopped) {
            String element = named.get() == null
                    ? String.valueOf(stopped.getMessage())
                    : named.get().strip();
            throw new TemplateFaultException(
                    file,
                    lineOf(text, "<" + element, ":" + element),
                    "found " + element
                            + ", which has no counterpart that this program converts from the grammar of JasperReports "
                            + "6. "
                            + "Open the file in Jaspersoft Studio 7 and save it, or take the element out",
                    stopped);
        }
    }

    /** Keeps what the stylesheet says when it stops. */
    private record First(AtomicReference<String> named) implements ErrorListener {
        @Override
        public void warning(TransformerException said) {
            named.compareAndSet(null, said.getMessage());
        }

        @Override
        public void error(TransformerException said) {
            named.compareAndSet(null, said.getMessage());
        }

        @Override
        public void fatalError(TransformerException said) {
            named.compareAndSet(null, said.getMessage());
        }
    }

    /** The house style, or a style file beside the template, becomes part of it. */
    private JasperDesign styled(JasperDesign design) throws JRException {
        List<JRStyle> ownStyles = new ArrayList<>(design.getStylesList());
        ownStyles.forEach(design::removeStyle);
        for (JRReportTemplate named : List.of(design.getTemplates())) {
            String name =
                    named.getSourceExpression().getText().replace("\"", "").strip();
            InputStream styles = own.beside(name)
                    .orElseGet(() -> OwnTemplateCompiler.class.getResourceAsStream(
                            "/reports/" + name.substring(name.lastIndexOf('/') + 1)));
            if (styles == null) {
                throw new JRException("found no style file " + name + " beside the template, nor one of the program");
            }
            for (JRStyle style : JRXmlTemplateLoader.getInstance(DefaultJasperReportsContext.getInstance())
                    .loadTemplate(styles)
                    .getStyles()) {
                design.addStyle(style);
            }
            design.removeTemplate(named);
        }
        for (JRStyle style : ownStyles) {
            design.addStyle(style);
        }
        return design;
    }

    /** The library looks for a style only when it fills, and then does not say where. */
    private static Optional<String> unknownStyle(JasperDesign design) {
        Set<String> known =
                design.getStylesList().stream().map(JRStyle::getName).collect(Collectors.toSet());
        return Arrays.stream(design.getAllBands() == null ? new JRBand[0] : design.getAllBands())
                .flatMap(band -> band.getChildren().stream())
                .flatMap(OwnTemplateCompiler::within)
                .map(JRElement::getStyleNameReference)
                .filter(name -> name != null && !known.contains(name))
                .findFirst();
    }

    private static Stream<JRElement> within(JRChild child) {
        Stream<JRElement> self = child instanceof JRElement element ? Stream.of(element) : Stream.of();
        return child instanceof JRFrame frame
                ? Stream.concat(self, frame.getChildren().stream().flatMap(OwnTemplateCompiler::within))
                : self;
    }

    private static String said(Exception wrong) {
        String message = String.valueOf(wrong.getMessage());
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            message = cause instanceof JsonProcessingException json
                    ? json.getOriginalMessage()
                    : cause.getCause() == null && cause.getMessage() != null && message.length() < 5
                            ? cause.getMessage()
                            : message;
        }
        return message.replaceAll("(?m)^\\s*<-+>\\s*$", "")
                .replaceAll("//\\$JR_EXPR_ID=\\d+\\$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * The library names an expression, a field or a place in what it read; the line of the file is found from these.
     */
    private static int line(String text, JasperDesign design, Exception wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
                return json.getLocation().getLineNr();
            }
        }
        String message = String.valueOf(wrong.getMessage());
        Matcher id = EXPRESSION_ID.matcher(message);
        if (design != null && id.find()) {
            JRExpression expression = JRExpressionCollector.collector(DefaultJasperReportsContext.getInstance(), design)
                    .getExpression(Integer.parseInt(id.group(1)));
            int found =
                    expression == null ? 0 : lineOf(text, expression.getText().strip());
            if (found > 0) {
                return found;
            }
        }
        Matcher named = NAMED.matcher(message);
        return named.find()
                ? lineOf(
                        text,
                        "{" + (named.group(1) == null ? named.group(2) : named.group(1)) + "}",
                        "\"" + named.group(1) + "\"")
                : 0;
    }

    private static int lineOf(String text, String... wanted) {
        for (String one : wanted) {
            int at = text.indexOf(one);
            if (at >= 0) {
                return (int) text.substring(0, at).lines().count()
                        + (text.substring(0, at).endsWith("\n") ? 1 : 0);
            }
        }
        return 0;
    }
}
