package org.scrutineer.server.edition;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.XMLConstants;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** One XSLT of this package, read once. */
final class Stylesheet {

    private final Templates compiled;

    Stylesheet(String file) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            compiled = factory.newTemplates(new StreamSource(Stylesheet.class
                    .getResource("/org/scrutineer/server/edition/" + file)
                    .toExternalForm()));
        } catch (TransformerException wrong) {
            throw new IllegalStateException(file + " is wrong: " + wrong.getMessageAndLocation(), wrong);
        }
    }

    /**
     * Transforms one document.
     *
     * @param name what to call it in messages
     * @throws NotConvertibleException with the stylesheet's own words where it refuses
     */
    String transform(String name, String xml, Map<String, String> parameters) {
        AtomicReference<String> said = new AtomicReference<>();
        StringWriter out = new StringWriter();
        try {
            Transformer transformer = compiled.newTransformer();
            parameters.forEach(transformer::setParameter);
            transformer.setErrorListener(new Said(said));
            transformer.transform(new StreamSource(new StringReader(xml)), new StreamResult(out));
        } catch (TransformerException | RuntimeException refused) {
            throw new NotConvertibleException(
                    name + ": " + (said.get() == null ? refused.getMessage() : said.get()), refused);
        }
        return out.toString();
    }

    /** Keeps what the stylesheet says when it stops, which the exception itself does not carry. */
    private record Said(AtomicReference<String> first) implements ErrorListener {
        @Override
        public void warning(TransformerException exception) {
            first.compareAndSet(null, exception.getMessage());
        }

        @Override
        public void error(TransformerException exception) {
            first.compareAndSet(null, exception.getMessage());
        }

        @Override
        public void fatalError(TransformerException exception) {
            first.compareAndSet(null, exception.getMessage());
        }
    }
}
