package org.scrutineer.cli.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import net.sf.jasperreports.renderers.WrappingSvgDataToGraphics2DRenderer;
import org.scrutineer.cli.report.Block.Figure;

/** Paints a picture for programs that show no SVG. */
final class RasterImage {

    /** Dots to the point: 288 to the inch, sharp in print. */
    private static final int DOTS = 4;

    private RasterImage() {}

    static byte[] png(Figure figure) throws IOException {
        if (!figure.isSvg()) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            ImageIO.write(ImageIO.read(new ByteArrayInputStream(figure.data())), "png", again);
            return again.toByteArray();
        }
        BufferedImage image =
                new BufferedImage(figure.width() * DOTS, figure.height() * DOTS, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            new WrappingSvgDataToGraphics2DRenderer(SimpleDataRenderer.getInstance(figure.data()))
                    .render(
                            DefaultJasperReportsContext.getInstance(),
                            graphics,
                            new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        } catch (JRException unreadable) {
            throw new IllegalStateException(unreadable);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
