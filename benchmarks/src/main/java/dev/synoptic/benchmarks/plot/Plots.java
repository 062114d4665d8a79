// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the plots of {@code docs/benchmarks.md} from the figures in {@code docs/benchmarks.csv}.
 *
 * <p>One file that needs the JDK alone: {@code java
 * benchmarks/src/main/java/dev/synoptic/benchmarks/plot/Plots.java docs/benchmarks.csv
 * docs/images}. A test holds the committed pictures against the figures, and these against the
 * text.
 */
public final class Plots {

  /** A line of the table; {@code x} is a number for curves and a label for bars. */
  record Figure(String chart, String series, String x, double value, double error, String cell) {

    static Figure parse(String line) {
      String[] cells = line.split(",", -1);
      if (cells.length != 6) {
        throw new IllegalArgumentException("not chart,series,x,value,error,cell: " + line);
      }
      double error = cells[4].isEmpty() ? 0 : Double.parseDouble(cells[4]);
      double value = Double.parseDouble(cells[3]);
      return new Figure(cells[0], cells[1], cells[2], value, error, cells[5]);
    }
  }

  /**
   * What a chart shows besides its figures.
   *
   * @param title what is measured, in which unit
   * @param across what the x axis counts; empty for bars
   * @param limit a value that is asked for, drawn as a line; 0 for none
   */
  private record Chart(String title, String across, double limit) {}

  private static final Map<String, Chart> CHARTS = new LinkedHashMap<>();

  static {
    CHARTS.put(
        "articles", new Chart("whole comparison, in milliseconds", "articles of 400 words", 0));
    CHARTS.put("length", new Chart("two articles, in milliseconds", "words in each", 0));
    CHARTS.put("page", new Chart("the page answers, in milliseconds (asked: 100)", "", 100));
    CHARTS.put("peer", new Chart("two articles of 4,000 words, in milliseconds", "", 0));
    CHARTS.put("index", new Chart("processor time an article, in milliseconds", "", 0));
  }

  private static final List<String> COLOURS = List.of("#1d5c87", "#b3672b", "#4d7c3a");
  private static final int WIDTH = 480;
  private static final int LEFT = 56;
  private static final int RIGHT = 20;
  private static final int TOP = 48;
  private static final int HEIGHT = 220;
  private static final int BAR = 22;
  private static final int LABELS = 190;

  private Plots() {}

  /**
   * Draws all plots.
   *
   * @param arguments the table, the folder for the pictures
   * @throws IOException if the table can't be read or a picture can't be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    for (Map.Entry<String, String> picture : draw(Path.of(arguments[0])).entrySet()) {
      Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
    }
  }

  /** Returns the pictures as SVG by the names of their files. */
  static Map<String, String> draw(Path table) throws IOException {
    Map<String, String> pictures = new LinkedHashMap<>();
    List<Figure> figures = read(table);
    for (Map.Entry<String, Chart> chart : CHARTS.entrySet()) {
      List<Figure> own =
          figures.stream().filter(figure -> figure.chart().equals(chart.getKey())).toList();
      boolean bars = chart.getValue().across().isEmpty();
      String svg = bars ? bars(chart.getValue(), own) : curves(chart.getValue(), own);
      pictures.put("benchmark-" + chart.getKey() + ".svg", svg);
    }
    return pictures;
  }

  static List<Figure> read(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    return lines.subList(1, lines.size()).stream().map(Figure::parse).toList();
  }

  /** Points with their errors over two logarithmic axes. */
  private static String curves(Chart chart, List<Figure> figures) {
    double[] x = figures.stream().mapToDouble(figure -> Double.parseDouble(figure.x())).toArray();
    Axis across = new Axis(least(x), greatest(x), LEFT, WIDTH - RIGHT);
    double low = figures.stream().mapToDouble(Plots::bottom).min().orElse(1);
    double high =
        figures.stream().mapToDouble(figure -> figure.value() + figure.error()).max().orElse(1);
    Axis up = new Axis(low, high, TOP + HEIGHT, TOP);
    StringBuilder svg = new StringBuilder(head(chart, TOP + HEIGHT + 44));
    for (double tick : up.ticks()) {
      svg.append(line("grid", LEFT, up.at(tick), WIDTH - RIGHT, up.at(tick)));
      svg.append(text("quiet", "end", LEFT - 6, up.at(tick) + 4, number(tick)));
    }
    double end = across.at(greatest(x));
    double square = figures.get(0).value() * StrictMath.pow(greatest(x) / least(x), 2);
    svg.append(slope(across, up, figures.get(0), square, greatest(x), end));
    StringBuilder path = new StringBuilder();
    for (Figure figure : figures) {
      double place = across.at(Double.parseDouble(figure.x()));
      path.append(path.isEmpty() ? "M" : "L").append(point(place, up.at(figure.value())));
      svg.append(
          line(
              "error",
              place,
              up.at(bottom(figure)),
              place,
              up.at(figure.value() + figure.error())));
      svg.append(dot(place, up.at(figure.value()), figure.cell()));
      svg.append(
          text(
              "quiet", "middle", place, TOP + HEIGHT + 18, number(Double.parseDouble(figure.x()))));
    }
    svg.append("<path class=\"curve\" d=\"").append(path).append("\"/>\n");
    svg.append(
        text("quiet", "middle", (LEFT + WIDTH - RIGHT) / 2.0, TOP + HEIGHT + 38, chart.across()));
    return svg.append("</svg>\n").toString();
  }

  /** A dashed line of how a square would grow from the first point, cut at the upper edge. */
  private static String slope(
      Axis across, Axis up, Figure first, double square, double last, double end) {
    double from = Double.parseDouble(first.x());
    double top = StrictMath.min(square, up.high);
    double x = from * StrictMath.sqrt(top / first.value());
    String line = line("square", across.at(from), up.at(first.value()), across.at(x), up.at(top));
    String anchor = x < last ? "start" : "end";
    return line
        + text(
            "quiet",
            anchor,
            StrictMath.min(end, across.at(x)) + (x < last ? 6 : 0),
            up.at(top) + 12,
            "square");
  }

  private static double bottom(Figure figure) {
    return StrictMath.max(figure.value() - figure.error(), figure.value() / 10);
  }

  /** One bar below the other; a series has a colour. */
  private static String bars(Chart chart, List<Figure> figures) {
    double greatest = figures.stream().mapToDouble(Figure::value).max().orElse(1);
    double scale = (WIDTH - LABELS - 70) / StrictMath.max(greatest, chart.limit());
    List<String> series = figures.stream().map(Figure::series).distinct().toList();
    boolean legend = series.size() > 1 && series.size() < figures.size();
    int height = TOP + figures.size() * BAR + (legend ? 30 : 12);
    StringBuilder svg = new StringBuilder(head(chart, height));
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      double top = TOP + i * BAR;
      String colour = COLOURS.get(series.indexOf(figure.series()));
      svg.append(text("", "end", LABELS - 8, top + 14, figure.x()));
      svg.append(
          rectangle(LABELS, top + 3, figure.value() * scale, BAR - 7, colour, figure.cell()));
      svg.append(
          text(
              "quiet",
              "start",
              LABELS + figure.value() * scale + 5,
              top + 14,
              number(figure.value())));
    }
    if (chart.limit() > 0) {
      double x = LABELS + chart.limit() * scale;
      svg.append(line("limit", x, TOP - 4, x, TOP + figures.size() * BAR));
    }
    for (int i = 0; i < series.size() && legend; i++) {
      double y = TOP + figures.size() * BAR + 20;
      svg.append(rectangle(LABELS + i * 130, y - 9, 10, 10, COLOURS.get(i), ""));
      svg.append(text("", "start", LABELS + i * 130 + 14, y, series.get(i)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String head(Chart chart, int height) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12" role="img">
        <!-- SPDX-License-Identifier: Apache-2.0; drawn by benchmarks/.../plot/Plots.java -->
        <title>%3$s</title>
        <style>
        text { fill: #1d2228; } .quiet { fill: #57606a; font-size: 11px; } .grid { stroke: #e3e5e7; }
        .error { stroke: #1d5c87; } .curve { fill: none; stroke: #1d5c87; stroke-width: 1.5; }
        .square { stroke: #868e96; stroke-dasharray: 4 3; } .limit { stroke: #a5311c; stroke-dasharray: 4 3; }
        </style>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        <text x="16" y="26" font-size="13" font-weight="600">%3$s</text>
        """
        .formatted(WIDTH, height, chart.title());
  }

  private static String line(String name, double x1, double y1, double x2, double y2) {
    return format(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
        name, x1, y1, x2, y2);
  }

  private static String text(String name, String anchor, double x, double y, String text) {
    String style = name.isEmpty() ? "" : "class=\"" + name + "\" ";
    return format(
        "<text %stext-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", style, anchor, x, y, text);
  }

  private static String dot(double x, double y, String cell) {
    return format(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#1d5c87\"><title>%s</title></circle>\n",
        x, y, cell);
  }

  private static String rectangle(
      double x, double y, double width, double height, String colour, String cell) {
    String shape =
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"><title>%s</title></rect>\n";
    return format(shape, x, y, width, height, colour, cell);
  }

  private static String point(double x, double y) {
    return format("%.1f %.1f ", x, y);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A number without needless digits, thousands set apart. */
  private static String number(double number) {
    boolean whole = StrictMath.rint(number) == number;
    return whole ? format("%,.0f", number) : format("%s", number);
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElse(1);
  }

  private static double greatest(double[] values) {
    return Arrays.stream(values).max().orElse(1);
  }

  /** A logarithmic axis between two ends on the drawing. */
  private static final class Axis {
    final double low;
    final double high;
    final double start;
    final double end;

    Axis(double low, double high, double start, double end) {
      this.low = low;
      this.high = high;
      this.start = start;
      this.end = end;
    }

    double at(double value) {
      double share = StrictMath.log(value / low) / StrictMath.log(high / low);
      return start + share * (end - start);
    }

    /** The powers of ten inside. */
    List<Double> ticks() {
      List<Double> ticks = new ArrayList<>();
      for (int power = -2; power <= 6; power++) {
        double tick = StrictMath.pow(10, power);
        if (tick >= low && tick <= high) {
          ticks.add(tick);
        }
      }
      return ticks;
    }
  }
}
