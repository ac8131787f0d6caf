package org.scrutineer.jasper.chart;

/** A rectangle of a chart, in points from its top left corner. */
record Area(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Area row(int row, int rows) {
        return new Area(x, y + row * height / rows, width, height / rows);
    }

    Area column(int column, int columns, double gap) {
        double each = (width - gap * (columns - 1)) / columns;
        return new Area(x + column * (each + gap), y, each, height);
    }

    Area below(double skip) {
        return new Area(x, y + skip, width, height - skip);
    }

    Area rightOf(double skip) {
        return new Area(x + skip, y, width - skip, height);
    }
}
